package de.kommune.sim.counselling.contacts.boundary;

import static de.kommune.sim.access.Permission.CONTACT_READ;
import static de.kommune.sim.access.Permission.CONTACT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.clock.boundary.ClockCovers;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.contacts.boundary.ContactRows.Row;
import de.kommune.sim.counselling.contacts.entity.Contact;
import de.kommune.sim.counselling.contacts.entity.ContactAddendum;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The talks with clients («Beratungskontakte»): recording, correcting within a day, adding to them, and reading. */
@Stateless
@Guarded
public class Contacts {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private ContactRows rows;

    @Inject
    private ContactClients clients;

    @Inject
    private ContactEntry entry;

    @Inject
    private CaseWork work;

    @Inject
    private ClockCovers covers;

    @Inject
    private SentForms forms;

    @Inject
    private TaskRegister tasks;

    @Inject
    private TopicBook topicBook;

    @Inject
    private Event<ContactRecorded> news;

    @Inject
    private Clock clock;

    /** The latest talks of a case, to be read: the short list of the case's page, which costs one statement. */
    @Requires(CONTACT_READ)
    public List<ContactLine> latest(long caseId, int most) {
        return lines(rows.ofCase(caseId, 0, most), 0);
    }

    /** One page of the talks of a case, the latest first, with their addenda and everybody who took part. */
    @Requires(CONTACT_READ)
    public List<ContactLine> ofCase(long caseId, int first, int size) {
        List<ContactLine> lines = lines(rows.ofCase(caseId, first, size), rows.editHours());
        List<Long> ids = lines.stream().map(ContactLine::id).toList();
        Map<Long, List<String>> others = rows.others(ids, caseId);
        Map<Long, List<ContactAddendum>> addenda = rows.addenda(ids);
        return lines.stream()
                .map(line -> line.with(
                        others.getOrDefault(line.id(), List.of()),
                        addenda.getOrDefault(line.id(), List.of()).stream()
                                .map(this::opened)
                                .toList()))
                .toList();
    }

    @Requires(value = CONTACT_READ, deed = Deed.SEARCH)
    public long count(long caseId) {
        work.open(caseId);
        return rows.count(caseId);
    }

    /** Whom a talk would be recorded for, and what the form offers for this person. */
    @Requires(CONTACT_READ)
    public ContactClient client(long caseId) {
        return clients.of(caseId);
    }

    /** What the caller most likely enters again. */
    @Requires(CONTACT_READ)
    public Habits habits() {
        return rows.lastBy(caller.name())
                .map(Contact::facts)
                .map(facts -> new Habits(facts.channel(), facts.place(), facts.minutes()))
                .orElse(Habits.NONE);
    }

    /** Where the team counsels today. */
    @Requires(CONTACT_READ)
    public List<CounsellingPlace> places() {
        return rows.places();
    }

    /** Records a talk, at each case of those who took part. A form that is sent twice records one. */
    @Requires(value = CONTACT_WRITE, deed = Deed.CHANGE)
    public Contact record(NewContact said) {
        return forms.before(said.form())
                .map(id -> existing(id, LockModeType.NONE))
                .orElseGet(() -> recorded(said));
    }

    private Contact recorded(NewContact said) {
        List<SimCase> cases = entry.cases(said.caseIds());
        cases.stream().findFirst().ifPresent(Contacts::rememberPerson);
        entry.check(said, cases);
        Contact contact = new Contact(said.facts(), caller.name(), LocalDateTime.now(clock));
        contact.about(cases, entry.topics(said.topicCodes(), List.of()));
        em.persist(contact);
        contact.fill(seals.seal(said.words().joined(), ContactSeals.CONTACTS.place(contact.getId())));
        count(said, cases, Set.of());
        topicBook.follow(said.caseIds());
        remind(contact, said);
        if (said.ticketId() != null) {
            em.flush(); // the line of the list points to the talk
            news.fire(new ContactRecorded(
                    said.ticketId(), contact.getId(), said.caseIds().get(0)));
        }
        forms.made(said.form(), contact.getId());
        return contact;
    }

    /** An ordinary talk uses up an exception from the five years, where one is needed; each case once, also after a correction. */
    private void count(NewContact said, List<SimCase> cases, Set<Long> counted) {
        if (!said.facts().category().isAlwaysOpen()) {
            cases.stream()
                    .filter(simCase -> !counted.contains(simCase.getId()))
                    .forEach(simCase ->
                            covers.count(simCase, said.facts().heldAt().toLocalDate()));
        }
    }

    private static Set<Long> ordinaryOf(Contact contact) {
        return contact.facts().category().isAlwaysOpen()
                ? Set.of()
                : contact.getParticipants().stream()
                        .map(one -> one.getSimCase().getId())
                        .collect(Collectors.toSet());
    }

    private void remind(Contact contact, NewContact said) {
        if (said.task() != null) {
            tasks.create(new PlannedTask(
                    TaskOrigin.CONTACT,
                    contact.getId(),
                    said.caseIds().get(0),
                    said.task().title(),
                    said.words().nextStep(),
                    said.task().dueOn(),
                    null));
        }
    }

    /** A recorded talk as its author corrects it. */
    @Requires(CONTACT_READ)
    public ContactView get(long id) {
        Contact contact = rows.read(id).orElseThrow(NotFoundException::new);
        Map<Long, Long> people = rows.peopleByCase(id);
        people.values().stream().findFirst().ifPresent(CallTrail::person);
        return new ContactView(
                id,
                contact.getVersion(),
                List.copyOf(people.keySet()),
                contact.getTopics().stream().map(Topic::getCode).toList(),
                contact.facts(),
                words(contact));
    }

    /**
     * Corrects an own talk, as long as the rule in force allows it.
     *
     * @param version of the talk that was on the screen; a stale one is refused, so that nothing is overwritten unseen
     */
    @Requires(CONTACT_WRITE)
    public void correct(long id, int version, NewContact said) {
        List<SimCase> cases = entry.cases(said.caseIds());
        Contact contact = existing(id, LockModeType.PESSIMISTIC_WRITE);
        if (!contact.getAuthor().equals(caller.name())) {
            throw new NotYoursException("counselling.contactNotByYou", contact.getAuthor());
        }
        if (contact.getVersion() != version) {
            throw new BusinessException("counselling.contactChanged", contact.getChangedAt());
        }
        entry.check(said, cases);
        Set<Long> counted = ordinaryOf(contact);
        contact.correct(said.facts(), LocalDateTime.now(clock), rows.editHours());
        count(said, cases, counted);
        Set<Long> concerned = new HashSet<>(said.caseIds());
        contact.getParticipants().forEach(one -> concerned.add(one.getSimCase().getId()));
        contact.about(cases, entry.topics(said.topicCodes(), contact.getTopics()));
        contact.fill(seals.seal(said.words().joined(), ContactSeals.CONTACTS.place(id)));
        topicBook.follow(concerned);
    }

    /** Adds to a talk; every colleague may, and nobody changes it afterwards. A form that is sent twice adds once. */
    @Requires(value = CONTACT_WRITE, deed = Deed.CHANGE)
    public ContactAddendum add(long id, String text, String form) {
        return forms.before(form)
                .map(known -> em.find(ContactAddendum.class, known))
                .orElseGet(() -> added(id, text, form));
    }

    private ContactAddendum added(long id, String text, String form) {
        Contact contact = existing(id, LockModeType.NONE);
        entry.checkLength(text);
        if (text == null || text.isBlank()) {
            throw new BusinessException("counselling.addendumWithoutText");
        }
        ContactAddendum addendum = new ContactAddendum(contact, caller.name(), LocalDateTime.now(clock));
        em.persist(addendum);
        addendum.fill(seals.seal(text.strip(), ContactSeals.ADDENDA.place(addendum.getId())));
        forms.made(form, addendum.getId());
        return addendum;
    }

    private List<ContactLine> lines(List<Row> found, int editHours) {
        LocalDateTime now = LocalDateTime.now(clock);
        found.stream().findFirst().ifPresent(row -> CallTrail.person(row.personId()));
        return found.stream().map(row -> line(row, now, editHours)).toList();
    }

    private ContactLine line(Row row, LocalDateTime now, int editHours) {
        Contact contact = row.contact();
        boolean mine = contact.getAuthor().equals(caller.name());
        return new ContactLine(
                contact.getId(),
                contact.getVersion(),
                contact.facts(),
                row.topics(),
                row.people(),
                List.of(),
                words(contact),
                List.of(),
                contact.getAuthor(),
                contact.getRecordedAt(),
                contact.getChangedAt(),
                mine,
                mine && contact.isCorrectable(now, editHours));
    }

    private AddendumLine opened(ContactAddendum addendum) {
        String text = seals.open(addendum.getText(), ContactSeals.ADDENDA.place(addendum.getId()));
        return new AddendumLine(addendum.getAuthor(), addendum.getWrittenAt(), text);
    }

    private Words words(Contact contact) {
        return Words.parted(seals.open(contact.getWords(), ContactSeals.CONTACTS.place(contact.getId())));
    }

    private Contact existing(long id, LockModeType lock) {
        Contact contact = rows.find(id).orElseThrow(NotFoundException::new);
        if (lock != LockModeType.NONE) {
            em.refresh(contact, lock);
        }
        contact.getParticipants().stream().findFirst().ifPresent(one -> rememberPerson(one.getSimCase()));
        return contact;
    }

    /** The log names the person beside the record. */
    private static void rememberPerson(SimCase simCase) {
        CallTrail.person(simCase.getPerson().getId());
    }
}
