package de.kommune.sim.takeover.commit.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRegister;
import de.kommune.sim.cases.boundary.TakenCase;
import de.kommune.sim.cases.notes.boundary.NoteRegister;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonRegistrar;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.job.RunningJobs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Taking a committed takeover back («Rücknahme»), as long as nothing was built on it: a sentence names what stands in the way.
 * Works portion by portion like the commit, and can go on after a kill.
 */
@Stateless
@Guarded
public class Undoings {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Subjects subjects;

    @Inject
    private PersonRegistrar persons;

    @Inject
    private CaseRegister cases;

    @Inject
    private NoteRegister notes;

    @Inject
    private RunningJobs running;

    @Inject
    private Clock clock;

    /** Refuses with the first thing that somebody did since with what the takeover brought. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public void check(long takeoverId) {
        Takeover takeover = em.find(Takeover.class, takeoverId);
        if (takeover == null) {
            throw new NotFoundException();
        }
        takeover.mustBe(TakeoverState.COMMITTED, TakeoverState.ACCEPTED);
        refuseChangedPeople(takeover);
        refuseMergedPeople(takeover);
        refuseUsedPeople(records(takeoverId, null, Notes.PERSON));
        Set<String> casesBuiltOn = cases.builtOn(takenCases(takeoverId, null));
        if (!casesBuiltOn.isEmpty()) {
            throw new BusinessException(
                    "takeover.builtOnCase",
                    casesBuiltOn.size(),
                    casesBuiltOn.iterator().next());
        }
    }

    /** Takes some subjects out of the register: their cases, then the people whom the takeover brought. */
    @Requires(TAKEOVER_APPROVE)
    public void remove(long takeoverId, List<Long> subjectIds) {
        notes.remove(records(takeoverId, subjectIds, Notes.NOTE));
        cases.undo(takenCases(takeoverId, subjectIds));
        List<Long> people = records(takeoverId, subjectIds, Notes.PERSON);
        refuseUsedPeople(people);
        persons.removeAll(people);
        em.createNativeQuery("delete from takeover_reference where takeover_id = ? and subject_id between ? and ?")
                .setParameter(1, takeoverId)
                .setParameter(2, subjectIds.get(0))
                .setParameter(3, subjectIds.get(subjectIds.size() - 1))
                .executeUpdate();
        subjects.markUndone(subjectIds);
    }

    /** Nothing of it is in the register any more. */
    @Requires(TAKEOVER_APPROVE)
    public void finish(long takeoverId) {
        em.find(Takeover.class, takeoverId, LockModeType.PESSIMISTIC_WRITE)
                .undo(caller.name(), LocalDateTime.now(clock));
    }

    /**
     * Gives up a takeover of which nothing is in the register («Verwerfen»), so that what was handed over and never taken over does
     * not stay for ever: it is erased in the coming night.
     */
    @Requires(TAKEOVER_APPROVE)
    public void discard(long takeoverId) {
        Takeover takeover = em.find(Takeover.class, takeoverId, LockModeType.PESSIMISTIC_WRITE);
        if (takeover == null) {
            throw new NotFoundException();
        }
        Long last = takeover.getJobExecution();
        if (last != null && running.of(last).isPresent()) {
            throw new BusinessException("takeover.jobRuns");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        takeover.orderJob(last, now); // whoever begins a step at this moment comes too late
        if (takeover.getState().isBeforeRegister()
                && !records(takeoverId, null, Notes.PERSON).isEmpty()) {
            throw new BusinessException("takeover.partlyInRegister", takeover.getName());
        }
        takeover.discard(caller.name(), now);
    }

    private void refuseChangedPeople(Takeover takeover) {
        refuseFirst(
                "takeover.builtOnPerson",
                "select p.display_name, p.person_no from takeover_reference r join person p on p.id = r.record_id"
                        + " where r.takeover_id = ? and r.kind = 'PERSON' and p.changed_at > ? limit 1",
                takeover);
    }

    private void refuseMergedPeople(Takeover takeover) {
        refuseFirst(
                "takeover.builtOnMerge",
                "select p.display_name, p.person_no from takeover_reference r join person p on p.id = r.record_id"
                        + " join person_merge m on m.absorbed_id = p.id or m.survivor_id = p.id"
                        + " where r.takeover_id = ? and r.kind = 'PERSON' and m.merged_at > ? limit 1",
                takeover);
    }

    private void refuseUsedPeople(List<Long> people) {
        persons.oneInUse(people).ifPresent(person -> {
            throw new BusinessException("takeover.builtOnUse", person.getDisplayName(), person.getPersonNo());
        });
    }

    private void refuseFirst(String key, String sql, Takeover takeover) {
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, takeover.getId())
                .setParameter(2, takeover.getCommittedAt())
                .getResultList();
        if (!found.isEmpty()) {
            throw new BusinessException(key, (Object[]) found.get(0));
        }
    }

    private List<TakenCase> takenCases(long takeoverId, List<Long> subjectIds) {
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        for (Object[] row : references(takeoverId, subjectIds)) {
            Draft draft = drafts.computeIfAbsent(((Number) row[0]).longValue(), subject -> new Draft());
            draft.take((String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
        }
        return drafts.values().stream()
                .filter(Draft::hasCase)
                .map(Draft::toTakenCase)
                .toList();
    }

    private List<Object[]> references(long takeoverId, List<Long> subjectIds) {
        boolean all = subjectIds == null;
        List<?> rows = em.createNativeQuery(
                        "select r.subject_id, r.kind, r.record_id, s.person_id from takeover_reference r"
                                + " join takeover_subject s on s.id = r.subject_id where r.takeover_id = ?"
                                + " and r.subject_id between ? and ? and r.kind not in ('PERSON', 'NOTE')")
                .setParameter(1, takeoverId)
                .setParameter(2, all ? 0L : subjectIds.get(0))
                .setParameter(3, all ? Long.MAX_VALUE : subjectIds.get(subjectIds.size() - 1))
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private List<Long> records(long takeoverId, List<Long> subjectIds, String kind) {
        boolean all = subjectIds == null;
        List<?> rows = em.createNativeQuery("select record_id from takeover_reference where takeover_id = ?"
                        + " and subject_id between ? and ? and kind = ?")
                .setParameter(1, takeoverId)
                .setParameter(2, all ? 0L : subjectIds.get(0))
                .setParameter(3, all ? Long.MAX_VALUE : subjectIds.get(subjectIds.size() - 1))
                .setParameter(4, kind)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** A taken case, put together from the notes about one subject. */
    private static final class Draft {

        private final List<Long> periods = new ArrayList<>();
        private Long personId;
        private Long caseId;
        private TakenCase.Step step;

        private void take(String kind, long record, long person) {
            personId = person;
            if (kind.equals(Notes.PERIOD)) {
                periods.add(record);
            } else {
                caseId = record;
                step = TakenCase.Step.valueOf(kind.substring(Notes.CASE.length()));
            }
        }

        private boolean hasCase() {
            return caseId != null;
        }

        private TakenCase toTakenCase() {
            return new TakenCase(personId, caseId, step, periods);
        }
    }
}
