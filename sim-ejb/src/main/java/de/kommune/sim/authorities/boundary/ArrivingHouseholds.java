package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that who is assigned together is in the register, once, and is one household there («ankommender Haushalt»). Has no guard of
 * its own: only {@link Assignments} uses it, within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArrivingHouseholds {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @Inject
    private PersonRows people;

    /** The people of the register, newcomers registered, in the order in which they were entered. */
    List<Person> registered(List<Arriving> arriving, LocalDate since) {
        List<Person> found = arriving.stream().map(this::person).toList();
        if (found.stream().map(Person::getId).distinct().count() < found.size()) {
            throw new BusinessException("authorities.namedTwice");
        }
        // in the order of their numbers, so that two who enter the same people never wait for each other for ever
        found.stream().map(Person::getId).sorted().forEach(people::lock);
        checkNobodyIsExpected(found);
        if (found.size() > 1) {
            assemble(found, arriving, since);
        }
        return found;
    }

    private Person person(Arriving one) {
        if (one.personId() != null) {
            Person known = people.get(one.personId());
            return known.getMergedInto() == null ? known : known.getMergedInto();
        }
        if (one.newcomer() == null) {
            throw new BusinessException("authorities.nobody");
        }
        return persons.register(one.newcomer());
    }

    /** Two clerks who enter the same letter would make two households of one. */
    private void checkNobodyIsExpected(List<Person> household) {
        em.createQuery(
                        "select p.displayName from AssignedPerson x join x.person p where p in :household"
                                + " and x.assignment.state in :expected order by x.id",
                        String.class)
                .setParameter("household", household)
                .setParameter("expected", AssignmentState.expected())
                .getResultStream()
                .findFirst()
                .ifPresent(name -> {
                    throw new BusinessException("authorities.expectedAlready", name);
                });
    }

    /** Who belongs to no household yet joins that of the others; where nobody has one, the head opens it. */
    private void assemble(List<Person> found, List<Arriving> arriving, LocalDate since) {
        List<HouseholdMember> members = memberships(found, since);
        Set<Long> known =
                members.stream().map(member -> member.getHousehold().getId()).collect(Collectors.toSet());
        if (known.size() > 1) {
            throw new BusinessException("authorities.twoHouseholds");
        }
        Set<Long> inside =
                members.stream().map(member -> member.getPerson().getId()).collect(Collectors.toSet());
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!inside.contains(found.get(i).getId())) {
                outside.add(i);
            }
        }
        // whoever heads it comes first: she opens it
        outside.sort(Comparator.comparing(i -> arriving.get(i).relation() != Relation.HEAD));
        Long household = known.isEmpty() ? null : known.iterator().next();
        for (int i : outside) {
            household = joined(household, found.get(i), arriving.get(i).relation(), since);
        }
    }

    private Long joined(Long household, Person person, Relation relation, LocalDate since) {
        if (household == null) {
            return households.open(person.getId(), since).getId();
        }
        households.join(household, person.getId(), relation == null ? Relation.OTHER : relation, since);
        return household;
    }

    private List<HouseholdMember> memberships(List<Person> found, LocalDate day) {
        return em.createQuery(
                        "select m from HouseholdMember m where m.person in :people and m.period.from <= :day"
                                + " and m.period.to > :day",
                        HouseholdMember.class)
                .setParameter("people", found)
                .setParameter("day", day)
                .getResultList();
    }
}
