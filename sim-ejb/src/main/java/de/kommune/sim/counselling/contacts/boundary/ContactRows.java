package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.counselling.contacts.entity.Contact;
import de.kommune.sim.counselling.contacts.entity.ContactAddendum;
import de.kommune.sim.counselling.contacts.entity.ContactRule;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads talks with as few statements as a page has lists («Lesen der Kontakte»). Has no guard of its own: only guarded
 * boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactRows {

    private static final String ROW = "select c, (select sql('group_concat(? order by ? separator '', '')', t.name,"
            + " t.position) from Contact d join d.topics t where d = c), (select count(q.id) from Participant q where"
            + " q.contact = c), n.id from Participant p join p.contact c join p.simCase k join k.person n where k.id = :case"
            + " and " + CaseRows.seen("k", "n") + " order by p.heldAt desc, p.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    /** A talk with the names of its topics, the number of those who took part, and the person of the case. */
    record Row(Contact contact, String topics, long people, long personId) {}

    /** The talks of a case, the latest first; one statement. */
    List<Row> ofCase(long caseId, int first, int size) {
        return cases
                .seeing(em.createQuery(ROW, Object[].class))
                .setParameter("case", caseId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row ->
                        new Row((Contact) row[0], String.valueOf(row[1]), ((Number) row[2]).longValue(), (Long) row[3]))
                .toList();
    }

    /** A talk that a list shows the caller at one of its cases; empty where none does, just as where there is no such talk. */
    Optional<Contact> find(long id) {
        return seen(id, "");
    }

    /** The same with its topics, to be read alone. */
    Optional<Contact> read(long id) {
        return seen(id, " left join fetch c.topics");
    }

    private Optional<Contact> seen(long id, String with) {
        return cases.seeing(em.createQuery(
                        "select distinct c from Participant p join p.contact c" + with
                                + " join p.simCase k join k.person n where c.id = :id and "
                                + CaseRows.seen("k", "n"),
                        Contact.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whose talk it was: for each case the person whom it was opened for, in the order in which they were named. */
    Map<Long, Long> peopleByCase(long id) {
        Map<Long, Long> people = new LinkedHashMap<>();
        em.createQuery(
                        "select k.id, n.id from Participant p join p.simCase k join k.person n where p.contact.id = :id"
                                + " order by p.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> people.put((Long) row[0], (Long) row[1]));
        return people;
    }

    long count(long caseId) {
        return em.createQuery("select count(p) from Participant p where p.simCase.id = :case", Long.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    /** The names of those who took part, by talk; that of the case left out. */
    Map<Long, List<String>> others(Collection<Long> contacts, long caseId) {
        return contacts.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p.contact.id, coalesce(m.displayName, q.displayName) from Participant p"
                                        + " join p.simCase c join c.person q left join q.mergedInto m"
                                        + " where p.contact.id in :contacts and c.id <> :case order by p.id",
                                Object[].class)
                        .setParameter("contacts", contacts)
                        .setParameter("case", caseId)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                TreeMap::new,
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    Map<Long, List<ContactAddendum>> addenda(Collection<Long> contacts) {
        return contacts.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a from ContactAddendum a where a.contact.id in :contacts"
                                        + " order by a.writtenAt, a.id",
                                ContactAddendum.class)
                        .setParameter("contacts", contacts)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                addendum -> addendum.getContact().getId()));
    }

    /** What the next talk with somebody is likely to have in common with the latest («letztes Gespräch»). */
    record Latest(Interpreting interpreting, String language, List<String> topics) {

        private static Latest of(Object[] row) {
            return new Latest(
                    (Interpreting) row[0],
                    (String) row[1],
                    row[2] == null ? List.of() : List.of(row[2].toString().split(" ")));
        }
    }

    Optional<Latest> latest(long caseId) {
        return em.createQuery(
                        "select c.interpreting, c.language, (select sql('group_concat(? separator '' '')', t.code) from"
                                + " Contact d join d.topics t where d = c) from Participant p join p.contact c"
                                + " where p.simCase.id = :case order by p.heldAt desc, p.id desc",
                        Object[].class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Latest::of);
    }

    /** What this author recorded last. */
    Optional<Contact> lastBy(String author) {
        return em.createQuery(
                        "select c from Contact c where c.author = :author order by c.recordedAt desc, c.id desc",
                        Contact.class)
                .setParameter("author", author)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For how many hours an author may correct what was recorded today. */
    int editHours() {
        return em.createQuery(
                        "select r from ContactRule r where r.validFrom <= :today order by r.validFrom desc",
                        ContactRule.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult()
                .getEditHours();
    }

    /** Where the team counsels today. */
    List<CounsellingPlace> places() {
        return em.createQuery(
                        "select p from CounsellingPlace p where p.period.from <= :today and p.period.to > :today"
                                + " order by p.position, p.name",
                        CounsellingPlace.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
