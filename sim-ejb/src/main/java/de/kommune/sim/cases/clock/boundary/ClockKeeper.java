package de.kommune.sim.cases.clock.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.cases.clock.policy.FiveYearClock;
import de.kommune.sim.cases.entity.CasePause;
import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.IdentitiesChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the clock of people and keeps the stored part of it right («Stellwerk der Uhr»). Has no guard of its own: only
 * guarded boundaries and timers use it, within their transaction. Works on many people at once, with the same few
 * queries for each portion.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClockKeeper {

    private static final int PEOPLE_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    /** The rules that hold on that day. */
    public ClockPolicy inForceOn(LocalDate day) {
        return em.createQuery(
                        "select p from ClockPolicy p where p.validFrom ="
                                + " (select max(q.validFrom) from ClockPolicy q where q.validFrom <= :day)",
                        ClockPolicy.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The rules that hold today. */
    public ClockPolicy inForce() {
        return inForceOn(LocalDate.now(clock));
    }

    /** How clocks are read today. */
    public ClockRules rulesToday() {
        return rulesOn(LocalDate.now(clock));
    }

    /** How clocks are read on that day; asked for once in a transaction. */
    ClockRules rulesOn(LocalDate day) {
        Asked key = new Asked(day);
        if (transaction.getResource(key) instanceof ClockRules known) {
            return known;
        }
        ClockRules rules = inForceOn(day).rules();
        transaction.putResource(key, rules);
        return rules;
    }

    /** The rules of today were read along with something else: nobody need ask for them in this transaction. */
    public void know(ClockPolicy inForce) {
        transaction.putResource(new Asked(LocalDate.now(clock)), inForce.rules());
    }

    private record Asked(LocalDate day) {}

    /** The clock of the person whose cases these are: all that any of her records has. */
    public ClockReading read(Collection<SimCase> ofOne) {
        List<IdentityFacts> facts = ofOne.stream().map(SimCase::facts).toList();
        return new FiveYearClock(rulesToday()).read(facts, LocalDate.now(clock));
    }

    /** Some cases' periods have changed, or which records are one person: computes their clocks anew. */
    public void recompute(Collection<Long> personIds) {
        ClockPolicy policy = inForce();
        FiveYearClock fiveYears = new FiveYearClock(policy.rules());
        LocalDate today = LocalDate.now(clock);
        for (List<Long> some : Portions.of(personIds, PEOPLE_AT_ONCE)) {
            dockets(some).stream()
                    .collect(groupingBy(Docket::survivor))
                    .values()
                    .forEach(ofOne -> keep(fiveYears.store(facts(ofOne)), policy, today, ofOne));
        }
    }

    /** Computes the clocks of new cases of people who have no other one, from what is at hand. */
    public void keep(Collection<SimCase> fresh) {
        ClockPolicy policy = inForce();
        FiveYearClock fiveYears = new FiveYearClock(policy.rules());
        LocalDate today = LocalDate.now(clock);
        fresh.forEach(simCase -> simCase.keep(fiveYears.store(List.of(simCase.facts())), policy, today));
    }

    /** Computes every clock by the rules that hold today; returns how many cases go by them now for the first time. */
    public int recomputeAll() {
        long policy = inForce().getId();
        int done = 0;
        for (List<Long> some = peopleNotBy(policy); !some.isEmpty(); some = peopleNotBy(policy)) {
            recompute(some);
            done += some.size();
            em.flush();
            em.clear();
        }
        return done;
    }

    /** A clock that rests has as many days left as yesterday: the day on which it would end is one later. */
    public int moveResting() {
        return em.createNativeQuery(
                        "update sim_case set clock_due = ?1 + interval datediff(clock_last_day, clock_counted_until) day"
                                + " where live = 1 and clock_counted_until < ?1 and clock_due <>"
                                + " ?1 + interval datediff(clock_last_day, clock_counted_until) day")
                .setParameter(1, LocalDate.now(clock))
                .executeUpdate();
    }

    /** What the clocks of these people would be by other rules; nothing is stored. */
    List<Forecast> forecast(Collection<Long> personIds, FiveYearClock others) {
        return dockets(personIds).stream().collect(groupingBy(Docket::survivor)).values().stream()
                .map(ofOne -> new Forecast(
                        ofOne.get(0).survivor(),
                        current(ofOne),
                        ofOne.get(0).simCase().getClock(),
                        others.store(facts(ofOne))))
                .toList();
    }

    /**
     * Counselling that somebody thinks of adding («geplante Zeiträume»).
     *
     * @param personId the record of the register, null for somebody who is not in it yet
     */
    public record Prospect(Long personId, List<CareSpan> added) {}

    /** What the clocks would be with that counselling added, in the same order; nothing is stored. */
    public List<StoredClock> wouldBe(List<Prospect> people) {
        FiveYearClock fiveYears = new FiveYearClock(inForce().rules());
        List<Long> known =
                people.stream().map(Prospect::personId).filter(Objects::nonNull).toList();
        Map<Long, List<Docket>> standing = new HashMap<>(
                known.isEmpty() ? Map.of() : dockets(known).stream().collect(groupingBy(Docket::survivor)));
        return people.stream()
                .map(one -> {
                    List<IdentityFacts> facts =
                            new ArrayList<>(facts(standing.getOrDefault(one.personId(), List.of())));
                    facts.add(new IdentityFacts(one.added(), List.of(), null));
                    return fiveYears.store(facts);
                })
                .toList();
    }

    /** The case that is not over, else any of them. */
    private static SimCase current(List<Docket> ofOne) {
        return ofOne.stream()
                .map(Docket::simCase)
                .filter(simCase -> simCase.getStatus().isLive())
                .findFirst()
                .orElse(ofOne.get(0).simCase());
    }

    /** A person's clock as it is stored, and as it would be. */
    record Forecast(long survivor, SimCase simCase, StoredClock now, StoredClock then) {

        /** Whether the last day would be another one. */
        boolean moves() {
            return !Objects.equals(now.getLastDay(), then.getLastDay());
        }
    }

    void identitiesChanged(@Observes IdentitiesChanged news) {
        recompute(news.personIds());
    }

    private List<Long> peopleNotBy(long policyId) {
        return em.createQuery(
                        "select distinct c.person.id from SimCase c"
                                + " where c.clockPolicy.id <> :policy or c.clockPolicy is null",
                        Long.class)
                .setParameter("policy", policyId)
                .setMaxResults(PEOPLE_AT_ONCE)
                .getResultList();
    }

    private static void keep(StoredClock stored, ClockPolicy policy, LocalDate today, List<Docket> ofOne) {
        ofOne.forEach(one -> one.simCase().keep(stored, policy, today));
    }

    private static List<IdentityFacts> facts(List<Docket> dockets) {
        return dockets.stream().map(Docket::facts).toList();
    }

    /** All cases of these people, whatever record they were opened for, with what the clock needs to know. */
    private List<Docket> dockets(Collection<Long> personIds) {
        List<Object[]> cases = em.createQuery(
                        "select c, coalesce(m.id, p.id) from SimCase c join c.person p left join p.mergedInto m"
                                + " where p.id in :ids",
                        Object[].class)
                .setParameter("ids", identities(personIds))
                .getResultList();
        if (cases.isEmpty()) {
            return List.of();
        }
        List<Long> caseIds =
                cases.stream().map(row -> ((SimCase) row[0]).getId()).toList();
        Map<Long, List<CareSpan>> spans = spans(caseIds);
        Map<Long, List<Period>> pauses = pauses(caseIds);
        return cases.stream()
                .map(row -> docket((SimCase) row[0], (Long) row[1], spans, pauses))
                .toList();
    }

    private static Docket docket(
            SimCase simCase, Long survivor, Map<Long, List<CareSpan>> spans, Map<Long, List<Period>> pauses) {
        IdentityFacts facts = new IdentityFacts(
                spans.getOrDefault(simCase.getId(), List.of()),
                pauses.getOrDefault(simCase.getId(), List.of()),
                simCase.getOwnDwellingSince());
        return new Docket(simCase, survivor, facts);
    }

    private Set<Long> identities(Collection<Long> personIds) {
        Set<Long> survivors = new HashSet<>(em.createQuery(
                        "select coalesce(m.id, p.id) from Person p left join p.mergedInto m where p.id in :ids",
                        Long.class)
                .setParameter("ids", personIds)
                .getResultList());
        Set<Long> all = new HashSet<>(survivors);
        all.addAll(em.createQuery("select p.id from Person p where p.mergedInto.id in :ids", Long.class)
                .setParameter("ids", survivors)
                .getResultList());
        return all;
    }

    private Map<Long, List<CareSpan>> spans(List<Long> caseIds) {
        return em.createQuery(
                        "select p from CounsellingPeriod p where p.simCase.id in :ids and p.removedAt is null",
                        CounsellingPeriod.class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(groupingBy(period -> period.getSimCase().getId(), mapping(CounsellingPeriod::span, toList())));
    }

    private Map<Long, List<Period>> pauses(List<Long> caseIds) {
        return em.createQuery("select p from CasePause p where p.simCase.id in :ids", CasePause.class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(groupingBy(pause -> pause.getSimCase().getId(), mapping(CasePause::getPeriod, toList())));
    }

    /** A case, the record that goes on for its person, and what the case knows. */
    private record Docket(SimCase simCase, Long survivor, IdentityFacts facts) {}
}
