package de.kommune.sim.information.boundary;

import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.InformationEntry;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.NameFinder;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was gathered for an answer («Zusammenstellung»): the entries, made, sealed, opened and removed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gathered {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @EJB
    private Persons persons;

    @EJB
    private Cases cases;

    @Inject
    private Instance<Holdings> holdings;

    @Inject
    private OthersNames names;

    /** Everything that is kept about the client now, in the place of what was gathered before. */
    void anew(InformationRequest request) {
        remove(request);
        Client client = client(request);
        List<Found> found = new ArrayList<>();
        holdings.forEach(kept -> found.addAll(kept.of(client)));
        found.sort(Comparator.comparing((Found one) -> one.facts().section())
                .thenComparing(Found::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        NameFinder finder = names.finder(client, found);
        for (int position = 0; position < found.size(); position++) {
            keep(request, position, found.get(position), finder);
        }
    }

    private Client client(InformationRequest request) {
        long personId = request.getSubject().getId();
        List<Person> records =
                persons.identitiesOf(personId).stream().map(persons::getRecord).toList();
        return new Client(
                records,
                cases.ofPerson(personId).stream()
                        .map(CaseRow::id)
                        .map(cases::get)
                        .toList());
    }

    private void keep(InformationRequest request, int position, Found found, NameFinder finder) {
        Section section = found.facts().section();
        EntryContent content = content(found, section.isWordedByRule() ? null : finder);
        EntryState state = state(found, section);
        InformationEntry entry = new InformationEntry(request, position, found.facts(), state);
        em.persist(entry);
        fill(entry, content);
    }

    private static EntryState state(Found found, Section section) {
        if (found.text() == null) {
            return EntryState.AWAITING;
        }
        return section.isWordedByRule() ? EntryState.SEEN : EntryState.OPEN;
    }

    private static EntryContent content(Found found, NameFinder finder) {
        String title = composed(found.title());
        String text = found.text() == null ? null : composed(found.text());
        List<Passage> passages = finder == null || text == null ? List.of() : finder.in(title + "\n" + text);
        return new EntryContent(found.day(), title, text, passages, null);
    }

    /** One spelling for one letter: else a name that was typed with another one would be missed. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The author of a closed note has opened it: it is proposed what to black out, and she looks at it. */
    void open(InformationEntry entry, String text) {
        Client client = client(entry.getRequest());
        EntryContent before = read(entry);
        Found found = new Found(entry.facts(), before.day(), before.title(), text);
        entry.opened();
        fill(entry, content(found, names.finder(client, List.of(found))));
    }

    EntryContent read(InformationEntry entry) {
        return EntryJson.read(seals.open(entry.getContent(), InformationSeals.ENTRIES.place(entry.getId())));
    }

    void fill(InformationEntry entry, EntryContent content) {
        entry.fill(
                seals.seal(EntryJson.write(content), InformationSeals.ENTRIES.place(entry.getId())),
                content.passages().size());
    }

    /** All entries, in the order of the package. */
    List<InformationEntry> of(InformationRequest request) {
        return em.createQuery(
                        "select e from InformationEntry e where e.request = :request order by e.position",
                        InformationEntry.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** How far the look through each section is. */
    List<SectionCount> sections(InformationRequest request) {
        Map<Section, Map<EntryState, Long>> counts = new EnumMap<>(Section.class);
        em.createQuery(
                        "select e.section, e.state, count(e) from InformationEntry e where e.request = :request"
                                + " group by e.section, e.state",
                        Object[].class)
                .setParameter("request", request)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Section) row[0], section -> new EnumMap<>(EntryState.class))
                        .put((EntryState) row[1], (Long) row[2]));
        return counts.entrySet().stream()
                .map(section -> count(section.getKey(), section.getValue()))
                .toList();
    }

    private static SectionCount count(Section section, Map<EntryState, Long> states) {
        long awaiting = states.getOrDefault(EntryState.AWAITING, 0L);
        return new SectionCount(
                section,
                states.values().stream().mapToLong(Long::longValue).sum(),
                awaiting + states.getOrDefault(EntryState.OPEN, 0L),
                awaiting,
                states.getOrDefault(EntryState.LEFT_OUT, 0L));
    }

    void remove(InformationRequest request) {
        em.createQuery("delete from InformationEntry e where e.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
