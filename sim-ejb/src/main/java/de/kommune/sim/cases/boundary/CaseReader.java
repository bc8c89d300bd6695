package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.persons.boundary.PersonHits;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.boundary.PersonTerms;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads lists and pages of cases with as few queries as their length allows («Lesen der Fälle»). Only {@link Cases} uses
 * it, which asks for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseReader {

    private static final int MOST_ALIKE = 20;

    /** A street and a number, at least. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z]{3,}[a-z0-9-]*-\\d[a-z0-9-]*");

    /** Of so many people the cases found are sorted by name; whoever bears a commoner name is sought with more words. */
    private static final int MOST_SOUGHT = 500;

    /** Up to so many people are named to the database in a filter; what leads to more, the database joins itself. */
    private static final int MOST_NAMED = 2_000;

    static final Comparator<CaseRow> LIVE_FIRST = Comparator.comparing(
                    (CaseRow row) -> !row.status().isLive())
            .thenComparing(CaseRow::openedOn, Comparator.reverseOrder())
            .thenComparing(CaseRow::id);

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private PersonRows people;

    @Inject
    private PersonHits hits;

    @EJB
    private Duplicates duplicates;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows rows;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    List<CaseRow> page(CaseFilter filter, CaseSort sort, boolean descending, int first, int size) {
        CaseQuery query = query(filter);
        return read(
                first == 0
                        ? query.rows(em, rows, sort, descending)
                                .setMaxResults(size)
                                .getResultList()
                        : further(query, sort, descending, first, size));
    }

    /** What is passed over is counted in the index; only the lines of the page itself are read. */
    private List<CaseLine> further(CaseQuery query, CaseSort sort, boolean descending, int first, int size) {
        List<Long> ids = query.ids(em, rows, sort, descending)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : lines("c.id in :ids", ids)
                        .getResultStream()
                        .sorted(Comparator.comparing(line -> ids.indexOf(line.id())))
                        .toList();
    }

    private TypedQuery<CaseLine> lines(String which, Collection<Long> ids) {
        return rows.seeing(em.createQuery(
                        CaseQuery.LINE + " from SimCase c join c.subject s" + CaseQuery.LAST_TALK + " where " + which
                                + " and " + CaseRows.seen("c", "s"),
                        CaseLine.class))
                .setParameter("ids", ids);
    }

    List<CaseRow> find(String text, int max) {
        CaseQuery query = new CaseQuery(text, people(text, MOST_SOUGHT).orElse(null), LocalDate.now(clock));
        return query.isEmpty()
                ? List.of()
                : read(query.rows(em, rows, CaseSort.NAME, false)
                        .setMaxResults(max)
                        .getResultList());
    }

    long count(CaseFilter filter) {
        return query(filter).count(em, rows).getSingleResult();
    }

    /** How many there are, but no further than so many: counting on would cost what the register has grown to. */
    long countUpTo(CaseFilter filter, int most) {
        return query(filter).ids(em, rows).setMaxResults(most).getResultList().size();
    }

    private CaseQuery query(CaseFilter filter) {
        Collection<Long> people =
                named(filter.text()).filter(found -> found.size() <= MOST_NAMED).orElse(null);
        return new CaseQuery(filter, people, caller.name(), LocalDate.now(clock));
    }

    /** Asked for once in a transaction: a list counts and reads by the same people. */
    private Optional<Collection<Long>> named(String text) {
        Asked key = new Asked(text);
        if (transaction.getResource(key) instanceof Named known) {
            return known.people();
        }
        Named named = new Named(people(text, MOST_NAMED + 1));
        transaction.putResource(key, named);
        return named.people();
    }

    private record Asked(String text) {}

    private record Named(Optional<Collection<Long>> people) {}

    /**
     * Whom the text leads to, at most so many, and whose names sound like it, however they are spelled. They are sought first and
     * their cases then: asked in one, the database would look at every case. Empty where the text says nothing of people.
     */
    private Optional<Collection<Long>> people(String text, int most) {
        if (text == null || CaseQuery.isCaseNo(text)) {
            return Optional.empty();
        }
        Set<Long> found = new LinkedHashSet<>(residents(text));
        if (found.isEmpty() && PersonTerms.of(text).isEmpty()) {
            return Optional.empty();
        }
        found.addAll(hits.of(text, most));
        if (found.size() < most) {
            duplicates.soundingLike(text.strip(), MOST_ALIKE).forEach(candidate -> found.add(candidate.personId()));
        }
        return Optional.of(found);
    }

    /** Who lives today in the house or room that the text names, in whatever writing: «Kaiserstr. 12/2a». */
    private List<Long> residents(String text) {
        String key = AddressKey.of(text);
        return ADDRESS.matcher(key).matches()
                ? em.createQuery(
                                "select d.personId from Dwelling d where d.searchKey = :key or d.searchKey like :rooms",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("rooms", key + "-%")
                        .getResultList()
                : List.of();
    }

    List<CaseRow> ofPerson(long personId) {
        return people.find(personId)
                .map(person -> person.getMergedInto() == null ? person : person.getMergedInto())
                .map(subject -> ofPeople(List.of(subject.getId())))
                .orElse(List.of());
    }

    /** The cases of these people that the caller sees, those that are not over first. */
    List<CaseRow> ofPeople(Collection<Long> survivors) {
        if (survivors.isEmpty()) {
            return List.of();
        }
        return read(lines("s.id in :ids", survivors).getResultList()).stream()
                .sorted(LIVE_FIRST)
                .toList();
    }

    private List<CaseRow> read(List<CaseLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        ClockRules rules = keeper.rulesToday();
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(line -> line.row(rules, today)).toList();
    }
}
