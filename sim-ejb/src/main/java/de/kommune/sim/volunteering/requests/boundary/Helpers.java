package de.kommune.sim.volunteering.requests.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.requests.entity.MatchCriterion;
import de.kommune.sim.volunteering.requests.entity.MatchingWeight;
import de.kommune.sim.volunteering.requests.policy.Fit;
import de.kommune.sim.volunteering.requests.policy.Helper;
import de.kommune.sim.volunteering.requests.policy.Need;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerOffer;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers what the ranking asks («Zubringer der Zuordnung»): a fixed number of statements, however many volunteers and requests. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Helpers {

    private static final String OF_STANDING_ROUND =
            " from HelpProposal p join p.request r where p.round = r.round and r.state in :taken group by p.volunteer.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRegister volunteers;

    @Inject
    private Clock clock;

    /** A volunteer with her name, which the ranking does not read. */
    record Named(Helper helper, String name, String area) {}

    List<Named> all() {
        Map<Long, Long> taken = counts("select p.volunteer.id, count(p)" + OF_STANDING_ROUND, HelpState.taken());
        Map<Long, Long> good = counts(
                "select p.volunteer.id, count(p) from HelpProposal p where p.again = true group by p.volunteer.id",
                null);
        Map<Long, Set<Long>> declined = declined();
        Map<String, Spot> areas = areas();
        return volunteers.offers().stream()
                .map(offer -> named(offer, taken, good, declined, areas))
                .toList();
    }

    private Map<Long, Long> counts(String question, Set<HelpState> states) {
        var query = em.createQuery(question, Object[].class);
        if (states != null) {
            query.setParameter("taken", states);
        }
        Map<Long, Long> counts = new HashMap<>();
        query.getResultStream().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** By volunteer: the open requests whose clients did not want her. */
    private Map<Long, Set<Long>> declined() {
        return em.createQuery(
                        "select p.volunteer.id, r.id from HelpProposal p join p.request r, HelpAnswer a"
                                + " where a.request = r and a.round = p.round and a.agreed = false and r.state = :open",
                        Object[].class)
                .setParameter("open", HelpState.OPEN)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toSet())));
    }

    /** By name, and by the part behind the town's: volunteers write their area in their own words. */
    private Map<String, Spot> areas() {
        Map<String, Spot> areas = new HashMap<>();
        List<TownPlace> places = em.createQuery("select p from TownPlace p order by p.name", TownPlace.class)
                .getResultList();
        places.forEach(place -> areas.put(folded(place.getName()), place.getSpot()));
        places.forEach(
                place -> areas.putIfAbsent(folded(place.getName().replaceFirst("^.*[,-]", "")), place.getSpot()));
        return areas;
    }

    /** Capitals and spaces make no difference. */
    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }

    private static Named named(
            VolunteerOffer offer,
            Map<Long, Long> taken,
            Map<Long, Long> good,
            Map<Long, Set<Long>> declined,
            Map<String, Spot> areas) {
        Helper helper = new Helper(
                offer.id(),
                offer.active(),
                offer.gender(),
                offer.most(),
                taken.getOrDefault(offer.id(), 0L).intValue(),
                offer.area() == null,
                offer.area() == null ? null : areas.get(folded(offer.area())),
                offer.times(),
                offer.skills(),
                offer.interests(),
                offer.languages(),
                offer.clearedBefore(),
                good.getOrDefault(offer.id(), 0L).intValue(),
                declined.getOrDefault(offer.id(), Set.of()));
        return new Named(helper, offer.name(), offer.area());
    }

    Need need(HelpRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = request.getNeed().getFrom();
        return new Need(request.getId(), request.getNeed(), spot(request), from.isAfter(today) ? from : today);
    }

    private static Spot spot(HelpRequest request) {
        return request.getArea() == null ? null : request.getArea().getSpot();
    }

    Fit fit() {
        Map<MatchCriterion, Integer> points = new HashMap<>();
        weights().forEach(weight -> points.put(weight.getCriterion(), weight.getPoints()));
        return new Fit(points);
    }

    /** Those of today. */
    List<MatchingWeight> weights() {
        return em.createQuery(
                        "select w from MatchingWeight w where w.period.from <= :today and w.period.to > :today order by w.id",
                        MatchingWeight.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    Set<Exclusion> exclusions(HelpRequest request, long volunteerId) {
        Helper helper = all().stream()
                .map(Named::helper)
                .filter(one -> one.id() == volunteerId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return fit().exclusions(need(request), helper);
    }
}
