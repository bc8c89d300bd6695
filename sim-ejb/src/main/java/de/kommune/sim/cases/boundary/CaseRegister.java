package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.boundary.TakenCase.Step;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.boundary.Portions;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes many cases at once and takes them back («Fallaufnahme»). Has no guard of its own: only the takeover uses it,
 * within its transaction. A person's file is added to the case that stands; only where none stands a case is opened.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseRegister {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseOpening opening;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Instance<CaseUse> uses;

    @Inject
    private Clock clock;

    /** Takes these files over; the answer is in the same order, and is what {@link #undo} needs. */
    public List<TakenCase> takeAll(List<TakenFile> files) {
        LocalDate today = LocalDate.now(clock);
        files.forEach(file -> file.spans().forEach(span -> FutureDays.refuse(span.period(), today)));
        List<TakenCase> taken = new ArrayList<>(files.size());
        Portions.of(files, AT_ONCE).forEach(some -> taken.addAll(opening.take(some)));
        return taken;
    }

    /** The numbers of those cases that somebody has worked on since, so that they cannot be taken back. */
    public Set<String> builtOn(Collection<TakenCase> taken) {
        Set<Long> ownPeriods = new HashSet<>();
        taken.forEach(one -> ownPeriods.addAll(one.periodIds()));
        Set<String> found = new TreeSet<>();
        for (List<TakenCase> some : Portions.of(taken, AT_ONCE)) {
            Map<Long, Boolean> opened = new HashMap<>();
            some.forEach(one -> opened.merge(one.caseId(), one.step() == Step.OPENED, Boolean::logicalOr));
            Set<Long> touched = touchedPeriods(opened, ownPeriods);
            touched.addAll(touchedOtherwise(
                    opened.keySet().stream().filter(opened::get).toList()));
            found.addAll(caseNumbers(touched));
        }
        return found;
    }

    /** Takes them back: removes the periods, and the cases that were opened for them. */
    public void undo(Collection<TakenCase> taken) {
        Set<String> obstacles = builtOn(taken);
        if (!obstacles.isEmpty()) {
            throw new BusinessException(
                    "cases.builtOn", obstacles.size(), obstacles.iterator().next());
        }
        for (List<TakenCase> some : Portions.of(taken, AT_ONCE)) {
            delete(
                    "delete from CounsellingPeriod p where p.id in :ids",
                    some.stream().flatMap(one -> one.periodIds().stream()).toList());
        }
        for (List<TakenCase> some : Portions.of(taken, AT_ONCE)) {
            delete("delete from SimCase c where c.id in :ids", casesAfter(Step.OPENED, some));
            em.clear();
            casesAfter(Step.CONTINUED, some).forEach(this::closeAgain);
            keeper.recompute(some.stream().map(TakenCase::personId).distinct().toList());
        }
    }

    private static List<Long> casesAfter(Step step, List<TakenCase> taken) {
        return taken.stream()
                .filter(one -> one.step() == step)
                .map(TakenCase::caseId)
                .distinct()
                .toList();
    }

    private void closeAgain(long caseId) {
        SimCase simCase = em.find(SimCase.class, caseId);
        if (simCase != null) {
            simCase.getPeriods().stream()
                    .map(period -> period.getPeriod().getLastDay())
                    .max(LocalDate::compareTo)
                    .ifPresent(lastDay -> simCase.close(lastDay, ClosingReason.NOT_RECORDED));
        }
    }

    private void delete(String statement, List<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery(statement).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Cases with a taken-over period that was removed, or opened ones with a period that came from elsewhere. */
    private Set<Long> touchedPeriods(Map<Long, Boolean> opened, Set<Long> ownPeriods) {
        Set<Long> touched = new HashSet<>();
        em.createQuery(
                        "select c.id, p.id, p.removedAt from CounsellingPeriod p join p.simCase c where c.id in :ids",
                        Object[].class)
                .setParameter("ids", opened.keySet())
                .getResultStream()
                .filter(row -> ownPeriods.contains((Long) row[1]) ? row[2] != null : opened.get((Long) row[0]))
                .forEach(row -> touched.add((Long) row[0]));
        return touched;
    }

    /**
     * Opened cases that somebody paused, took charge of, handed on, wrote about, opened in an emergency, made an exception for,
     * closed, added an own flat to, or used in another feature.
     */
    private Set<Long> touchedOtherwise(List<Long> opened) {
        if (opened.isEmpty()) {
            return Set.of();
        }
        Set<Long> touched =
                new HashSet<>(ids("select p.simCase.id from CasePause p where p.simCase.id in :ids", opened));
        touched.addAll(ids("select r.simCase.id from Responsibility r where r.simCase.id in :ids", opened));
        touched.addAll(ids("select t.simCase.id from CaseTransfer t where t.simCase.id in :ids", opened));
        touched.addAll(ids("select o.simCase.id from EmergencyOpening o where o.simCase.id in :ids", opened));
        touched.addAll(ids("select e.caseId from ClockException e where e.caseId in :ids", opened));
        touched.addAll(ids(
                "select n.simCase.id from CaseNote n where n.simCase.id in :ids"
                        + " and n.source = de.kommune.sim.cases.notes.entity.NoteSource.COUNSELLING",
                opened));
        touched.addAll(ids(
                "select c.id from SimCase c where c.id in :ids and (c.ownDwellingSince is not null or"
                        + " c.closingReason <> de.kommune.sim.cases.entity.ClosingReason.NOT_RECORDED)",
                opened));
        uses.forEach(use -> touched.addAll(use.inUse(opened)));
        return touched;
    }

    private List<Long> ids(String query, List<Long> among) {
        return em.createQuery(query, Long.class).setParameter("ids", among).getResultList();
    }

    private List<String> caseNumbers(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c.caseNo from SimCase c where c.id in :ids", String.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
