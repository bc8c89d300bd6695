package de.kommune.sim.cases.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.TakenCase.Step;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes over one portion of files with a handful of queries («Aufnahme einer Portion»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseOpening {

    /** The case that is not over comes first, then the one that was opened last. */
    private static final Comparator<SimCase> MOST_RECENT = Comparator.comparing(
                    (SimCase simCase) -> !simCase.getStatus().isLive())
            .thenComparing(SimCase::getOpenedOn, Comparator.reverseOrder());

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Clock clock;

    List<TakenCase> take(List<TakenFile> files) {
        Map<Long, Long> survivors =
                survivors(files.stream().map(TakenFile::personId).distinct().toList());
        Map<Long, List<TakenFile>> byPerson = files.stream()
                .collect(groupingBy(file -> survivors.get(file.personId()), LinkedHashMap::new, toList()));
        Map<Long, List<SimCase>> standing = casesOf(byPerson.keySet());
        Map<Long, Target> targets = targets(byPerson, standing);
        List<TakenCase> taken = files.stream()
                .map(file -> add(file, targets.get(survivors.get(file.personId()))))
                .toList();
        store(targets, standing);
        return taken;
    }

    private Map<Long, Target> targets(Map<Long, List<TakenFile>> byPerson, Map<Long, List<SimCase>> standing) {
        Map<Long, Target> targets = new HashMap<>();
        List<Long> without = new ArrayList<>();
        byPerson.forEach((person, files) -> standing.getOrDefault(person, List.of()).stream()
                .min(MOST_RECENT)
                .filter(simCase -> takes(simCase, goesOn(files)))
                .ifPresentOrElse(
                        simCase -> targets.put(person, continued(simCase, goesOn(files))), () -> without.add(person)));
        Iterator<String> next =
                without.isEmpty() ? null : numbers.next(without.size()).iterator();
        without.forEach(person -> targets.put(person, opened(next.next(), person, byPerson.get(person))));
        return targets;
    }

    private static boolean goesOn(List<TakenFile> files) {
        return files.stream()
                .flatMap(file -> file.spans().stream())
                .anyMatch(span -> span.period().isOpen());
    }

    /** A case that is over takes what is over as well, and goes on where its closing was only concluded. */
    private static boolean takes(SimCase simCase, boolean goesOn) {
        return simCase.getStatus().isLive()
                || simCase.getStatus() == CaseStatus.CLOSED
                        && (!goesOn || simCase.getClosingReason() == ClosingReason.NOT_RECORDED);
    }

    private static Target continued(SimCase simCase, boolean goesOn) {
        if (goesOn && !simCase.getStatus().isLive()) {
            simCase.isNotOver();
            return new Target(simCase, Step.CONTINUED);
        }
        return new Target(simCase, Step.ADDED);
    }

    private Target opened(String number, long person, List<TakenFile> files) {
        LocalDate since = files.stream()
                .flatMap(file -> file.spans().stream())
                .map(span -> span.period().getFrom())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.now(clock));
        SimCase simCase = new SimCase(
                number, em.getReference(Person.class, person), files.get(0).targetGroup(), null, since);
        em.persist(simCase);
        return new Target(simCase, Step.OPENED);
    }

    private TakenCase add(TakenFile file, Target target) {
        List<Long> periodIds = new ArrayList<>();
        for (CareSpan span : file.spans()) {
            CounsellingPeriod period = target.simCase.counsel(span, caller.name(), LocalDateTime.now(clock));
            em.persist(period);
            periodIds.add(period.getId());
        }
        return new TakenCase(file.personId(), target.simCase.getId(), target.nextStep(), periodIds);
    }

    /** A fresh case of somebody without another one is computed from what is at hand; all others are read again. */
    private void store(Map<Long, Target> targets, Map<Long, List<SimCase>> standing) {
        List<SimCase> fresh = new ArrayList<>();
        targets.forEach((person, target) -> {
            if (!standing.containsKey(person)) {
                conclude(target.simCase);
                fresh.add(target.simCase);
            }
        });
        keeper.keep(fresh);
        em.flush();
        keeper.recompute(standing.keySet());
    }

    /** A file whose counselling ended before the takeover is a case that is over; why, it does not say. */
    private static void conclude(SimCase simCase) {
        List<CounsellingPeriod> periods = simCase.getPeriods();
        boolean over = !periods.isEmpty()
                && periods.stream().noneMatch(period -> period.getPeriod().isOpen());
        if (over) {
            LocalDate lastDay = periods.stream()
                    .map(period -> period.getPeriod().getLastDay())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            simCase.close(lastDay, ClosingReason.NOT_RECORDED);
        }
    }

    private Map<Long, Long> survivors(Collection<Long> personIds) {
        Map<Long, Long> survivors = new HashMap<>();
        em.createQuery(
                        "select p.id, coalesce(m.id, p.id) from Person p left join p.mergedInto m where p.id in :ids",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .forEach(row -> survivors.put((Long) row[0], (Long) row[1]));
        return survivors;
    }

    /** The cases of these people, whatever record they were opened for, with their periods. */
    private Map<Long, List<SimCase>> casesOf(Collection<Long> survivors) {
        return em.createQuery(
                        "select distinct c from SimCase c left join fetch c.periods join fetch c.person p"
                                + " where p.id in :ids or p.mergedInto.id in :ids",
                        SimCase.class)
                .setParameter("ids", survivors)
                .getResultStream()
                .collect(groupingBy(simCase -> simCase.getSubject().getId()));
    }

    /** The case that a person's files go to, and what the first of them does to it. */
    private static final class Target {

        private final SimCase simCase;
        private Step step;

        private Target(SimCase simCase, Step step) {
            this.simCase = simCase;
            this.step = step;
        }

        private Step nextStep() {
            Step now = step;
            step = Step.ADDED;
            return now;
        }
    }
}
