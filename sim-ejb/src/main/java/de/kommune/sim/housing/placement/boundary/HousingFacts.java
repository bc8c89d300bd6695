package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.bans.entity.HouseBan;
import de.kommune.sim.housing.estate.boundary.HouseRules;
import de.kommune.sim.housing.estate.entity.Closure;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Membership;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the rules about beds ask of the database («Tatsachen der Belegung»), each kind with one statement for all facilities. Has no guard of
 * its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HousingFacts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HouseRules rules;

    /** Every bed of the town; the room, the flat, the building and the facility that it stands in are read in the same go. */
    public List<Place> places() {
        return em
                .createQuery(
                        "select b, r, f, u, h from Place b join b.room r join r.facility f join r.unit u join u.building h"
                                + " order by b.id",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> (Place) row[0])
                .toList();
    }

    /** Who has a bed on any of these nights, wherever; whoever asks has read the beds before. */
    public List<Placement> everybody(Period span) {
        return em.createQuery(
                        "select x from Placement x join fetch x.person where x.period.from < :to and x.period.to > :from",
                        Placement.class)
                .setParameter("from", span.getFrom())
                .setParameter("to", span.getTo())
                .getResultList();
    }

    /** The household of each of these people that belongs to one: the first within these nights. */
    public Map<Long, Long> households(Collection<Long> personIds, Period span) {
        return em
                .createQuery(
                        "select m.person.id, m.household.id from HouseholdMember m where m.person.id in :people"
                                + " and m.period.from < :to and m.period.to > :from order by m.period.from",
                        Object[].class)
                .setParameter("people", personIds)
                .setParameter("from", span.getFrom())
                .setParameter("to", span.getTo())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1], (earlier, later) -> earlier));
    }

    /** To which household each of these people belongs when, in order of time. */
    public Map<Long, List<Membership>> memberships(Collection<Long> personIds, Period span) {
        return em
                .createQuery(
                        "select m.person.id, m.household.id, m.period from HouseholdMember m where m.person.id in :people"
                                + " and m.period.from < :to and m.period.to > :from order by m.period.from, m.id",
                        Object[].class)
                .setParameter("people", personIds)
                .setParameter("from", span.getFrom())
                .setParameter("to", span.getTo())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Membership((Long) row[1], (Period) row[2]), Collectors.toList())));
    }

    /** What holds in each of these facilities. */
    public Map<Long, Limits> limits(Collection<Facility> facilities, Period span) {
        List<Long> ids = facilities.stream().map(Facility::getId).toList();
        List<HouseRule> holding = rules.during(ids, span);
        Map<Long, List<Limits.ClosedPlaces>> closed = closed(ids, span);
        return facilities.stream()
                .collect(Collectors.toMap(
                        Facility::getId,
                        found -> new Limits(
                                found.getPeriod(),
                                limits(found, holding),
                                closed.getOrDefault(found.getId(), List.of()))));
    }

    private static List<Limits.Limit> limits(Facility facility, List<HouseRule> rules) {
        return rules.stream()
                .filter(rule -> !rule.isOwn() || rule.getFacility().equals(facility))
                .map(rule -> new Limits.Limit(rule.getKind(), rule.getAmount(), rule.isOwn(), rule.getPeriod()))
                .toList();
    }

    private Map<Long, List<Limits.ClosedPlaces>> closed(Collection<Long> facilityIds, Period span) {
        return em
                .createQuery(
                        "select c from Closure c where c.facility.id in :facilities and c.period.from < :to"
                                + " and c.period.to > :from",
                        Closure.class)
                .setParameter("facilities", facilityIds)
                .setParameter("from", span.getFrom())
                .setParameter("to", span.getTo())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        found -> found.getFacility().getId(),
                        Collectors.mapping(
                                found -> new Limits.ClosedPlaces(
                                        found.getRoomId(), found.getPlaceId(), found.getPeriod()),
                                Collectors.toList())));
    }

    /** Which of these people may not enter which of these facilities meanwhile. */
    public List<BanRule.Banned> bans(Collection<Long> personIds, Collection<Long> facilityIds, Period span) {
        return em
                .createQuery(
                        "select h.person.id, h.facility.id, h from HouseBan h where h.person.id in :people and h.facility.id in :facilities"
                                + " and h.span.startsAt < :to and h.span.endsAt > :from",
                        Object[].class)
                .setParameter("people", personIds)
                .setParameter("facilities", facilityIds)
                .setParameter("from", span.getFrom().atStartOfDay())
                .setParameter("to", span.getTo().atStartOfDay())
                .getResultList()
                .stream()
                .map(row -> new BanRule.Banned(
                        (Long) row[0],
                        (Long) row[1],
                        ((HouseBan) row[2]).getSpan().days()))
                .toList();
    }

    /** A room that lies in no flat shares its kitchen with nobody whom the rules would ask about. */
    public static Bedroom bedroom(Place place) {
        Room room = place.getRoom();
        long unit = room.getUnit().getName().isEmpty()
                ? -room.getId()
                : room.getUnit().getId();
        return new Bedroom(place.getId(), room.getId(), unit, room.getFacility().getId(), room.facts());
    }

    /** Once for each household that the person belongs to on the nights of the placement. */
    static List<Resident> residents(Placement placement, Map<Long, List<Membership>> memberships) {
        List<Membership> own = memberships.getOrDefault(placement.getPerson().getId(), List.of());
        return resident(placement, Map.of()).in(own);
    }

    /** @param households of whoever belongs to one */
    public static Resident resident(Placement placement, Map<Long, Long> households) {
        Person person = placement.getPerson();
        return new Resident(
                person.getId(),
                households.getOrDefault(person.getId(), -person.getId()),
                person.getSex(),
                person.getBirthDate() == null ? null : person.getBirthDate().getDate(),
                placement.isNeedsProtection(),
                placement.getPlace().getId(),
                placement.getPeriod());
    }
}
