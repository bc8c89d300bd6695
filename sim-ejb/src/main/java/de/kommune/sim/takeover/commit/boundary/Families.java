package de.kommune.sim.takeover.commit.boundary;

import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonRegistrar;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.takeover.commit.policy.FamilyPlan;
import de.kommune.sim.takeover.commit.policy.HouseholdForecast;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Households from the family numbers of the lists («Haushalte aus Familiennummern»). Who already lives in a household, from
 * before or from an earlier list, keeps it, and the rest of the family joins there.
 */
@Stateless
@Guarded
public class Families {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRegistrar registrar;

    @Inject
    private Clock clock;

    /** One family of one file. */
    public record Key(long fileId, String familyNo) implements Serializable {}

    /** The families of all files, in the order of the files. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public List<Key> keys(long takeoverId) {
        return em.createQuery(
                        "select distinct r.file.id, r.familyNo from StagedRow r where r.takeover.id = :takeover"
                                + " and r.familyNo is not null and r.subjectId is not null order by r.file.id, r.familyNo",
                        Object[].class)
                .setParameter("takeover", takeoverId)
                .getResultStream()
                .map(row -> new Key((Long) row[0], (String) row[1]))
                .toList();
    }

    /** How many households {@link #settle} would found: a later list's family moves in where one of its members lives. */
    @Requires(value = TAKEOVER_APPROVE, deed = SEARCH)
    public long newHouseholds(long takeoverId) {
        HouseholdForecast forecast = new HouseholdForecast();
        em.createQuery(
                        "select r.file.id, r.familyNo, s.id from StagedRow r, Subject s where s.id = r.subjectId"
                                + " and r.takeover.id = :takeover and r.familyNo is not null and s.knownBefore = false"
                                + " order by r.file.id, r.familyNo, r.id",
                        Object[].class)
                .setParameter("takeover", takeoverId)
                .getResultStream()
                .forEach(row -> forecast.add(row[0] + "|" + row[1], (Long) row[2]));
        return forecast.households();
    }

    /** Puts some families together; a family that stands already stays as it is. */
    @Requires(TAKEOVER_APPROVE)
    public void settle(List<Key> keys) {
        keys.forEach(key -> settle(plan(key)));
    }

    private FamilyPlan plan(Key key) {
        FamilyPlan plan = new FamilyPlan();
        em.createQuery(
                        "select s.personId, r.relation, r.careFrom from StagedRow r, Subject s where s.id = r.subjectId"
                                + " and r.file.id = :file and r.familyNo = :family and s.personId is not null"
                                + " and s.knownBefore = false order by r.id",
                        Object[].class)
                .setParameter("file", key.fileId())
                .setParameter("family", key.familyNo())
                .getResultList()
                .forEach(row -> plan.add((Long) row[0], (String) row[1], (LocalDate) row[2]));
        return plan;
    }

    private void settle(FamilyPlan plan) {
        if (!plan.isFamily()) {
            return;
        }
        Map<Long, Household> homes = homes(plan.members().keySet());
        Set<Long> homeless = new HashSet<>(plan.members().keySet());
        homeless.removeAll(homes.keySet());
        if (homeless.isEmpty()) {
            return;
        }
        Household household = homes.values().stream().findFirst().orElseGet(Household::withoutHead);
        LocalDate since = plan.since(LocalDate.now(clock));
        boolean headed = household.getMembers().stream().anyMatch(member -> member.getRelation() == Relation.HEAD);
        for (Map.Entry<Long, Relation> member : plan.members().entrySet()) {
            if (homeless.contains(member.getKey())) {
                Relation relation = headed && member.getValue() == Relation.HEAD ? Relation.OTHER : member.getValue();
                join(household, em.find(Person.class, member.getKey()), relation, since);
            }
        }
        if (household.getId() == null) {
            registrar.register(household);
        }
    }

    /** Nobody belongs to a household before birth. */
    private static void join(Household household, Person person, Relation relation, LocalDate since) {
        LocalDate from = person.birthDate()
                .map(birth -> birth.getDate().isAfter(since) ? birth.getDate() : since)
                .orElse(since);
        household.join(person, relation, from);
    }

    private Map<Long, Household> homes(Set<Long> people) {
        Map<Long, Household> homes = new HashMap<>();
        em.createQuery(
                        "select m.person.id, h from HouseholdMember m join m.household h where m.person.id in :people"
                                + " and m.period.to = :open order by h.id",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("open", Period.OPEN_END)
                .getResultList()
                .forEach(row -> homes.putIfAbsent((Long) row[0], (Household) row[1]));
        homes.values().removeIf(Objects::isNull);
        return homes;
    }
}
