package de.kommune.sim.takeover.commit.boundary;

import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRegister;
import de.kommune.sim.cases.boundary.TakenCase;
import de.kommune.sim.cases.boundary.TakenFile;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonRegistrar;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.takeover.commit.policy.RegisterEntry;
import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.review.boundary.RemarkNotes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Writing a reviewed takeover into the register («Übernahme in den Bestand»), portion by portion. A portion and its notes are
 * one transaction, and a subject that is done is marked so: run again, it changes nothing.
 */
@Stateless
@Guarded
public class Commits {

    private static final String DIFFERENT = "select distinct least(one, other), greatest(one, other) from"
            + " (select s.person_id as one, coalesce(p.person_id, o.person_id) as other from takeover_pair p"
            + " join takeover_row r on r.id = p.row_id join takeover_subject s on s.id = r.subject_id"
            + " left join takeover_row q on q.id = p.other_row_id left join takeover_subject o on o.id = q.subject_id"
            + " where p.takeover_id = ? and p.decision = 'DIFFERENT') pairs"
            + " where one is not null and other is not null and one <> other";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Caller caller;

    @EJB
    private Subjects subjects;

    @EJB
    private Duplicates duplicates;

    @Inject
    private PersonRegistrar persons;

    @Inject
    private CaseRegister cases;

    @Inject
    private RemarkNotes remarks;

    @Inject
    private Clock clock;

    /** Writes some subjects: the person if she is new, her numbers, her case, counselling periods and notes. */
    @Requires(TAKEOVER_APPROVE)
    public void register(long takeoverId, List<Long> subjectIds) {
        Map<Long, RegisterEntry> entries = subjects.entries(subjectIds, LocalDate.now(clock));
        Map<Long, Long> people = new LinkedHashMap<>(subjects.knownPeople(subjectIds));
        Notes notes = new Notes(database, takeoverId);
        Map<Long, Person> fresh = newPeople(entries, people.keySet());
        persons.registerAll(List.copyOf(fresh.values()));
        em.flush();
        fresh.forEach((subject, person) -> {
            people.put(subject, person.getId());
            notes.add(subject, Notes.PERSON, person.getId());
        });
        takeCases(entries, people, notes);
        notes.write();
        subjects.markCommitted(people);
    }

    /** Whom a reviewer called two people, the register's own duplicate search does not propose again. */
    @Requires(TAKEOVER_APPROVE)
    public void rememberDifferent(long takeoverId) {
        String reason = em.find(Takeover.class, takeoverId).getName();
        List<?> pairs =
                em.createNativeQuery(DIFFERENT).setParameter(1, takeoverId).getResultList();
        pairs.stream()
                .map(Object[].class::cast)
                .forEach(pair -> duplicates.declareDifferent(
                        ((Number) pair[0]).longValue(), ((Number) pair[1]).longValue(), reason));
    }

    /** Everything stands in the register. */
    @Requires(TAKEOVER_APPROVE)
    public void finish(long takeoverId) {
        Takeover takeover = em.find(Takeover.class, takeoverId, LockModeType.PESSIMISTIC_WRITE);
        if (takeover == null) {
            throw new NotFoundException();
        }
        if (takeover.getState() == TakeoverState.REVIEWED) {
            takeover.commit(caller.name(), LocalDateTime.now(clock));
        }
    }

    private Map<Long, Person> newPeople(Map<Long, RegisterEntry> entries, Set<Long> known) {
        Map<Long, RegisterEntry> unknown = new LinkedHashMap<>(entries);
        unknown.keySet().removeAll(known);
        Set<String> taken = takenNumbers(unknown.values());
        Map<String, String> languages = languages();
        Map<Long, Person> people = new LinkedHashMap<>();
        unknown.forEach((subject, entry) -> {
            people.put(subject, entry.toPerson(taken, languages));
            taken.addAll(entry.numbers()); // whoever comes later with the same number does not get it, see the summary
        });
        return people;
    }

    private Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        List<?> rows = em.createNativeQuery("select lower(name_de), code from language")
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> languages.put((String) row[0], (String) row[1]));
        return languages;
    }

    private Set<String> takenNumbers(Iterable<RegisterEntry> entries) {
        Set<String> numbers = new HashSet<>();
        entries.forEach(entry -> numbers.addAll(entry.numbers()));
        if (numbers.isEmpty()) {
            return numbers;
        }
        return new HashSet<>(em.createQuery(
                        "select i.value from PersonIdentifier i where i.value in :numbers and i.period.to = :open",
                        String.class)
                .setParameter("numbers", numbers)
                .setParameter("open", Period.OPEN_END)
                .getResultList());
    }

    private void takeCases(Map<Long, RegisterEntry> entries, Map<Long, Long> people, Notes notes) {
        List<Long> order = new ArrayList<>();
        List<TakenFile> files = new ArrayList<>();
        entries.forEach((subject, entry) -> {
            if (entry.basis() != RowBasis.NONE) {
                order.add(subject);
                files.add(file(people.get(subject), entry));
            }
        });
        List<TakenCase> taken = cases.takeAll(files);
        Map<Long, Long> casesBySubject = new HashMap<>();
        for (int i = 0; i < taken.size(); i++) {
            notes.add(order.get(i), taken.get(i));
            casesBySubject.put(order.get(i), taken.get(i).caseId());
        }
        remarks.move(casesBySubject).forEach(moved -> notes.add(moved.subject(), Notes.NOTE, moved.noteId()));
    }

    private static TakenFile file(long personId, RegisterEntry entry) {
        return new TakenFile(personId, entry.isGerman() ? TargetGroup.HOMELESS : TargetGroup.REFUGEE, Spans.of(entry));
    }
}
