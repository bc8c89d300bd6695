package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.policy.AssignmentRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Membership;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.placement.policy.WaiverRule;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the rules about people and beds («Prüfung der Belegung»), on what the database holds. Whoever is to change it takes the locks first: of
 * the facilities, in the order of their numbers, so that two never wait for each other for ever; what is read after that
 * nobody changes until the work is done. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HousingRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HousingFacts facts;

    @Inject
    private AssignedPeople assigned;

    /** The beds by their number, with the rooms that they stand in. */
    Map<Long, Place> places(Collection<Long> ids) {
        Map<Long, Place> found = em
                .createQuery(
                        "select b from Place b join fetch b.room r join fetch r.unit where b.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Place::getId, Function.identity()));
        if (!found.keySet().containsAll(ids)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Keeps everybody else from housing anybody in these facilities until the work is done. */
    void lock(Collection<Long> facilityIds) {
        new TreeSet<>(facilityIds).forEach(id -> em.find(Facility.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Refuses what breaks a rule; names the first and says how many more there are. */
    void check(Collection<Placement> wanted) {
        refuse(breaches(wanted), Set.of());
    }

    /** The same for what was found, where two people together have made an exception from some rules. */
    static void refuse(List<Breach> found, Set<HousingRule> waived) {
        List<Breach> broken = new WaiverRule().rest(found, waived);
        if (!broken.isEmpty()) {
            Breach first = broken.get(0);
            throw new BusinessException(
                    "housing.ruleBroken", first.rule(), first.room(), first.night(), broken.size() - 1);
        }
    }

    /** Which rules these placements would break that are not saved yet. */
    List<Breach> breaches(Collection<Placement> wanted) {
        return breaches(wanted, List.of());
    }

    /** The same where some of these people leave other beds for them; whom they leave behind is asked for in the houses that they leave, too. */
    List<Breach> breaches(Collection<Placement> wanted, Collection<Leaving> leaving) {
        Set<Long> facilities = facilities(wanted);
        Period span = span(wanted);
        Set<Long> touched = facilities(leaving.stream().map(Leaving::home).toList());
        touched.addAll(facilities);
        List<Placement> others = others(wanted, touched, span);
        Map<Long, List<Membership>> families = facts.memberships(people(wanted, others), span);
        Map<Long, Limits> limits = facts.limits(
                wanted.stream().map(Placement::getFacility).distinct().toList(), span);
        List<Breach> broken = new ArrayList<>(withoutAssignment(wanted, span.getFrom()));
        broken.addAll(banned(wanted, facilities, span));
        broken.addAll(new HousingPolicy(bedrooms(wanted, others), limits)
                .breaches(residents(wanted, families), staying(others, leaving, families)));
        return broken;
    }

    /** Which children of her household would be alone once somebody has left her bed, and from which night on. */
    List<Breach> leftAlone(Leaving leaving) {
        Placement home = leaving.home();
        if (!leaving.day().isBefore(home.getPeriod().getTo())) {
            return List.of();
        }
        Period rest = Period.between(leaving.day(), home.getPeriod().getTo());
        List<Placement> gone = List.of(home);
        List<Placement> others = others(gone, facilities(gone), rest);
        Map<Long, List<Membership>> families = facts.memberships(people(gone, others), rest);
        return new HousingPolicy(bedrooms(gone, others), Map.of())
                .leftAlone(residents(gone, families), leaving.day(), residents(others, families));
    }

    private static List<Bedroom> bedrooms(Collection<Placement> wanted, Collection<Placement> others) {
        return Stream.concat(wanted.stream(), others.stream())
                .map(Placement::getPlace)
                .distinct()
                .map(HousingFacts::bedroom)
                .toList();
    }

    private static Set<Long> facilities(Collection<Placement> placements) {
        return placements.stream()
                .map(placement -> placement.getFacility().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the others live there once somebody has left. */
    private static List<Resident> staying(
            Collection<Placement> others, Collection<Leaving> leaving, Map<Long, List<Membership>> families) {
        Map<Long, LocalDate> days =
                leaving.stream().collect(Collectors.toMap(one -> one.home().getId(), Leaving::day));
        return others.stream()
                .flatMap(placement -> {
                    LocalDate day = days.getOrDefault(placement.getId(), Period.OPEN_END);
                    return HousingFacts.residents(placement, families).stream()
                            .flatMap(span -> span.until(day).stream());
                })
                .toList();
    }

    private List<Breach> withoutAssignment(Collection<Placement> wanted, LocalDate firstNight) {
        List<Person> asked = wanted.stream()
                .filter(AssignmentRule::asksForAssignment)
                .map(Placement::getPerson)
                .toList();
        return asked.isEmpty() ? List.of() : new AssignmentRule().breaches(wanted, assigned.counted(asked, firstNight));
    }

    private List<Breach> banned(Collection<Placement> wanted, Set<Long> facilities, Period span) {
        List<BanRule.Coming> coming = wanted.stream()
                .map(placement -> new BanRule.Coming(
                        placement.getPerson().getId(),
                        placement.getFacility().getId(),
                        placement.getPlace().getRoom().getName(),
                        placement.getPeriod()))
                .toList();
        List<Long> people =
                wanted.stream().map(placement -> placement.getPerson().getId()).toList();
        return new BanRule().breaches(coming, facts.bans(people, facilities, span));
    }

    /** From the first night of any of them until the last. */
    static Period span(Collection<Placement> wanted) {
        LocalDate from = wanted.stream()
                .map(placement -> placement.getPeriod().getFrom())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = wanted.stream()
                .map(placement -> placement.getPeriod().getTo())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Period.between(from, to);
    }

    /** Who has beds there meanwhile, and which beds the people in question have anywhere. */
    private List<Placement> others(Collection<Placement> wanted, Set<Long> facilities, Period span) {
        Set<Long> people =
                wanted.stream().map(placement -> placement.getPerson().getId()).collect(Collectors.toSet());
        List<Placement> found = em.createQuery(
                        "select x from Placement x join fetch x.person join fetch x.place b join fetch b.room r"
                                + " join fetch r.unit where (x.facility.id in :facilities or x.person.id in :people)"
                                + " and x.period.from < :to and x.period.to > :from",
                        Placement.class)
                .setParameter("facilities", facilities)
                .setParameter("people", people)
                .setParameter("from", span.getFrom())
                .setParameter("to", span.getTo())
                .getResultList();
        List<Placement> others = new ArrayList<>(found);
        others.removeAll(wanted);
        return others;
    }

    private static List<Long> people(Collection<Placement> wanted, Collection<Placement> others) {
        return Stream.concat(wanted.stream(), others.stream())
                .map(placement -> placement.getPerson().getId())
                .distinct()
                .toList();
    }

    private static List<Resident> residents(Collection<Placement> placements, Map<Long, List<Membership>> families) {
        return placements.stream()
                .flatMap(placement -> HousingFacts.residents(placement, families).stream())
                .toList();
    }
}
