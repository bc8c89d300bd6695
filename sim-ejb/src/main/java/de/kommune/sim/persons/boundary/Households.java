package de.kommune.sim.persons.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.PERSON_READ;
import static de.kommune.sim.access.Permission.PERSON_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The households («Haushalte»): who lives with whom, as what, from when to when. */
@Stateless
@Guarded
public class Households {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows rows;

    /** Opens a household with its head. */
    @Requires(value = PERSON_WRITE, deed = CHANGE)
    public Household open(long headId, LocalDate since) {
        Person head = person(headId);
        checkHeadsNoOther(head, Period.since(since));
        Household household = new Household(head, since);
        em.persist(household);
        return household;
    }

    /**
     * The household with all who ever belonged to it. The predicate is asked of the household itself, too: its row is what the
     * database reads first, so a household of the other side is out as early, and as fast, as one that nobody has.
     */
    @Requires(PERSON_READ)
    public Household get(long id) {
        List<HouseholdMember> members = em.createQuery(
                        "select m from HouseholdMember m join fetch m.person join fetch m.household h"
                                + " where h.id = :id and " + PersonRows.seen("h") + " and " + PersonRows.seen("m"),
                        HouseholdMember.class)
                .setParameter("id", id)
                .setParameter("side", rows.side())
                .getResultList();
        Household household =
                members.stream().findFirst().map(HouseholdMember::getHousehold).orElseThrow(NotFoundException::new);
        household.getMembers().size(); // whoever reads it later may not ask the database any more
        return household;
    }

    /** The memberships of a person and of the records merged into it, the latest first. */
    @Requires(PERSON_READ)
    public List<HouseholdMember> membershipsOf(long personId) {
        return em.createQuery(
                        "select m from HouseholdMember m join fetch m.household join fetch m.person p"
                                + " left join p.mergedInto s where (p.id = :id or s.id = :id) and "
                                + PersonRows.seen("m")
                                + " order by m.period.from desc, m.id desc",
                        HouseholdMember.class)
                .setParameter("id", personId)
                .setParameter("side", rows.side())
                .getResultList();
    }

    /** Somebody joins a household. */
    @Requires(PERSON_WRITE)
    public void join(long householdId, long personId, Relation relation, LocalDate since) {
        CallTrail.person(personId);
        Household household = rows.lockHousehold(householdId);
        Person person = person(personId);
        if (relation == Relation.HEAD) {
            checkHeadsNoOther(person, Period.since(since));
        }
        em.persist(household.join(person, relation, since));
    }

    /** Somebody leaves a household; the last day still counts. */
    @Requires(PERSON_WRITE)
    public void leave(long householdId, long memberId, LocalDate lastDay) {
        rows.lockHousehold(householdId).leave(memberId, lastDay);
    }

    /** Somebody becomes something else in the household from that day on, for instance its head. */
    @Requires(PERSON_WRITE)
    public void changeRelation(long householdId, long memberId, Relation relation, LocalDate since) {
        Household household = rows.lockHousehold(householdId);
        HouseholdMember member = household.member(memberId);
        CallTrail.person(member.getPerson().getId());
        if (relation == Relation.HEAD) {
            checkHeadsNoOther(member.getPerson(), Period.since(since));
        }
        household.leave(memberId, since.minusDays(1));
        em.flush(); // the database lets the new membership in only after the old one has ended
        em.persist(household.join(member.getPerson(), relation, since));
    }

    private void checkHeadsNoOther(Person person, Period period) {
        em.createQuery(
                        "select m from HouseholdMember m where m.person = :person and m.relation = :head"
                                + " and m.period.from < :to and m.period.to > :from",
                        HouseholdMember.class)
                .setParameter("person", person)
                .setParameter("head", Relation.HEAD)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "persons.headElsewhere",
                            person.getDisplayName(),
                            other.getPeriod().getFrom());
                });
    }

    private Person person(long id) {
        Person person = rows.get(id);
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }
}
