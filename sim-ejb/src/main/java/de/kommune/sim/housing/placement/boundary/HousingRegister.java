package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.authorities.boundary.AssignmentCancelled;
import de.kommune.sim.authorities.boundary.AssignmentRows;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.housing.placement.policy.AssignmentRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.placement.policy.WaiverRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
    private AssignmentRows assignments;

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
        check(wanted, Set.of());
    }

    /** The same, where two people together have made an exception from some rules. */
    void check(Collection<Placement> wanted, Set<HousingRule> waived) {
        List<Breach> broken = new WaiverRule().rest(breaches(wanted), waived);
        if (!broken.isEmpty()) {
            Breach first = broken.get(0);
            throw new BusinessException(
                    "housing.ruleBroken", first.rule(), first.room(), first.night(), broken.size() - 1);
        }
    }

    /** Which rules these placements would break that are not saved yet. */
    List<Breach> breaches(Collection<Placement> wanted) {
        Set<Long> facilities = wanted.stream()
                .map(placement -> placement.getFacility().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        Period span = span(wanted);
        List<Placement> others = others(wanted, facilities, span);
        Map<Long, Long> households = facts.households(people(wanted, others), span);
        Map<Long, Limits> limits = facts.limits(
                wanted.stream().map(Placement::getFacility).distinct().toList(), span);
        List<Bedroom> beds = Stream.concat(wanted.stream(), others.stream())
                .map(Placement::getPlace)
                .distinct()
                .map(HousingFacts::bedroom)
                .toList();
        List<Breach> broken = new ArrayList<>(withoutAssignment(wanted));
        broken.addAll(banned(wanted, facilities, span));
        broken.addAll(
                new HousingPolicy(beds, limits).breaches(residents(wanted, households), residents(others, households)));
        return broken;
    }

    private List<Breach> withoutAssignment(Collection<Placement> wanted) {
        List<Long> asked = wanted.stream()
                .filter(AssignmentRule::asksForAssignment)
                .map(placement -> placement.getPerson().getId())
                .toList();
        return new AssignmentRule().breaches(wanted, assignments.assigned(asked));
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

    private static Period span(Collection<Placement> wanted) {
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

    private static List<Resident> residents(Collection<Placement> placements, Map<Long, Long> households) {
        return placements.stream()
                .map(placement -> HousingFacts.resident(placement, households))
                .toList();
    }
}
