package de.kommune.sim.intake.boundary;

import de.kommune.sim.intake.entity.Acquaintance;
import de.kommune.sim.intake.policy.Counsellor;
import de.kommune.sim.organisation.boundary.Colleague;
import de.kommune.sim.organisation.boundary.Workforce;
import de.kommune.sim.organisation.entity.TeamPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what counts when a request is given away («Lage im Team»), with a fixed number of statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamFacts {

    /** By the states in which a case is live and a request is somebody's; the index on both is enough to answer it. */
    private static final String WORK =
            "select account, count(*) from (select responsible as account from sim_case where status in"
                    + " ('OPEN', 'PAUSED', 'HANDOVER', 'REOPENED') and responsible is not null union all select assigned_to from"
                    + " intake_request where state = 'ASSIGNED') work group by account";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workforce workforce;

    @Inject
    private Clock clock;

    /** The team as it stands to that person today. */
    List<Counsellor> about(long personId) {
        List<Colleague> team = workforce.team();
        Map<String, Long> work = work();
        Map<String, Acquaintance> earlier = earlier(personId);
        return team.stream()
                .map(one -> new Counsellor(
                        one.account(),
                        one.name(),
                        one.part() == TeamPart.LEADS,
                        one.share(),
                        work.getOrDefault(one.account(), 0L),
                        one.awayUntil(),
                        one.languages(),
                        earlier.getOrDefault(one.account(), Acquaintance.NONE)))
                .toList();
    }

    /** Running cases, and requests that are about to become some. */
    private Map<String, Long> work() {
        Map<String, Long> work = new HashMap<>();
        List<?> rows = em.createNativeQuery(WORK).getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> work.put((String) row[0], ((Number) row[1]).longValue()));
        return work;
    }

    /** Whom each account has looked after, or stood in for, among the person and who lives with her today. */
    private Map<String, Acquaintance> earlier(long personId) {
        Map<String, Acquaintance> earlier = new HashMap<>();
        Set<Long> people = new HashSet<>(household(personId));
        people.add(personId);
        em.createQuery(
                        "select distinct b.account, coalesce(m.id, p.id) from Responsibility b join b.simCase c"
                                + " join c.person p left join p.mergedInto m where p.id in :people or m.id in :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> earlier.merge(
                        (String) row[0],
                        row[1].equals(personId) ? Acquaintance.PERSON : Acquaintance.FAMILY,
                        TeamFacts::closer));
        return earlier;
    }

    private static Acquaintance closer(Acquaintance one, Acquaintance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private List<Long> household(long personId) {
        return em.createQuery(
                        "select coalesce(m.id, p.id) from HouseholdMember k join k.person p left join p.mergedInto m"
                                + " where k.period.from <= :today and k.period.to > :today and k.household.id in"
                                + " (select o.household.id from HouseholdMember o where o.person.id = :person"
                                + " and o.period.from <= :today and o.period.to > :today)",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
