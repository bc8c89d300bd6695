package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.authorities.boundary.AssignmentCancelled;
import de.kommune.sim.authorities.boundary.AssignmentRows;
import de.kommune.sim.authorities.boundary.Received;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.housing.placement.policy.AssignmentRule;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom the town houses under the FlüAG («Zugewiesene»): whom an authority assigned, and who was born to them since. Has no guard of its own: only guarded
 * boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssignedPeople {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AssignmentRows assignments;

    /** Which of these people an authority assigned on a basis that counts under the FlüAG, and which were born since to somebody of them. */
    public Set<Long> counted(Collection<Person> wanted, LocalDate firstNight) {
        Map<Long, BirthDate> births = new HashMap<>();
        wanted.forEach(person -> births.put(person.getId(), person.getBirthDate()));
        Set<Long> counted = new HashSet<>(assignments.assigned(births.keySet()));
        births.keySet().removeAll(counted);
        if (!births.isEmpty()) {
            parents(births.keySet()).stream()
                    .filter(parent -> parent.covers(births.get(parent.childId()), firstNight))
                    .forEach(parent -> counted.add(parent.childId()));
        }
        return counted;
    }

    /** The heads of the households in which they are children, as far as an authority assigned them and they have arrived. */
    private List<AssignmentRule.Parent> parents(Collection<Long> children) {
        List<Object[]> heads = em.createQuery(
                        "select c.person.id, h.person.id, c.period, h.period from HouseholdMember c, HouseholdMember h"
                                + " where c.person.id in :ids and c.relation = :child and h.household = c.household"
                                + " and h.relation = :head and h.period.from < c.period.to and h.period.to > c.period.from",
                        Object[].class)
                .setParameter("ids", children)
                .setParameter("child", Relation.CHILD)
                .setParameter("head", Relation.HEAD)
                .getResultList();
        Map<Long, LocalDate> arrivals = assignments
                .received(heads.stream().map(row -> (Long) row[1]).toList())
                .stream()
                .filter(received -> received.arrivedOn() != null)
                .collect(Collectors.toMap(Received::personId, Received::arrivedOn, AssignedPeople::earlier));
        return heads.stream()
                .filter(row -> arrivals.containsKey(row[1]))
                .map(row -> new AssignmentRule.Parent(
                        (Long) row[0], together((Period) row[2], (Period) row[3]), arrivals.get(row[1])))
                .toList();
    }

    private static Period together(Period one, Period other) {
        LocalDate from = one.getFrom().isAfter(other.getFrom()) ? one.getFrom() : other.getFrom();
        return Period.between(from, earlier(one.getTo(), other.getTo()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Refuses that an assignment goes while somebody has a bed because of it. */
    void keepAssignment(@Observes AssignmentCancelled news) {
        Set<Long> still = assignments.assigned(news.personIds());
        em.createQuery(
                        "select p.id, p.displayName from Placement x join x.person p where p.id in :people"
                                + " and x.basis = :basis and x.state <> :ended order by x.id",
                        Object[].class)
                .setParameter("people", news.personIds())
                .setParameter("basis", LegalBasis.ZUWEISUNG_FLUEAG)
                .setParameter("ended", PlacementState.ENDED)
                .getResultStream()
                .filter(row -> !still.contains(row[0]))
                .findFirst()
                .ifPresent(row -> {
                    throw new BusinessException("housing.housedByAssignment", row[1]);
                });
    }
}
