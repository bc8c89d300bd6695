package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.suggestion.entity.BedSuggestion;
import de.kommune.sim.housing.suggestion.entity.SuggestedCost;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads suggestions and writes their costs («Sicht auf Vorschläge»). Has no guard of its own: only guarded boundaries and the search itself
 * use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuggestionRows {

    @PersistenceContext
    private EntityManager em;

    BedSuggestion get(long suggestionId) {
        BedSuggestion found = em.find(BedSuggestion.class, suggestionId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** In the order of households, as they were entered. */
    List<SuggestedSeat> seats(long suggestionId) {
        return em.createQuery(
                        "select s from SuggestedSeat s join fetch s.person left join fetch s.place"
                                + " where s.suggestion.id = :id order by s.id",
                        SuggestedSeat.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** The same, with the rooms and the facilities of the beds, for whoever has not read the whole estate. */
    List<SuggestedSeat> seatsWithRooms(long suggestionId) {
        em.createQuery(
                        "select r, f from SuggestedSeat s join s.place b join b.room r join r.facility f"
                                + " where s.suggestion.id = :id",
                        Object[].class)
                .setParameter("id", suggestionId)
                .getResultList();
        return seats(suggestionId);
    }

    /** What costs most comes first. */
    List<CostLine> costs(long suggestionId) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.suggestion.boundary.CostLine(c.cost, p.id, p.displayName,"
                                + " f.name, c.amount, c.points) from SuggestedCost c join c.facility f left join c.person p"
                                + " where c.suggestion.id = :id order by c.points desc, c.id",
                        CostLine.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** The latest first. */
    List<SuggestionLine> latest(int most) {
        List<BedSuggestion> found = em.createQuery(
                        "select s from BedSuggestion s order by s.requestedAt desc, s.id desc", BedSuggestion.class)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Long> people = people(found.stream().map(BedSuggestion::getId).toList());
        return found.stream()
                .map(one -> new SuggestionLine(
                        one.getId(),
                        one.getState(),
                        one.getStay().getFrom(),
                        people.getOrDefault(one.getId(), 0L),
                        one.getRequestedBy(),
                        one.getRequestedAt()))
                .toList();
    }

    private Map<Long, Long> people(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select s.suggestion.id, count(s) from SuggestedSeat s where s.suggestion.id in :ids"
                                + " group by s.suggestion.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Instead of those that it had. */
    void keepCosts(BedSuggestion suggestion, Suggestion found) {
        em.createQuery("delete from SuggestedCost c where c.suggestion = :suggestion")
                .setParameter("suggestion", suggestion)
                .executeUpdate();
        found.costs().stream()
                .filter(cost -> cost.points() > 0)
                .forEach(cost -> em.persist(new SuggestedCost(
                        suggestion,
                        cost.cost(),
                        cost.personId() == null ? null : em.getReference(Person.class, cost.personId()),
                        em.getReference(Facility.class, cost.facilityId()),
                        cost.amount(),
                        cost.points())));
    }

    /** Those that are open on that night and have beds at all, by name. */
    List<HouseName> houses(LocalDate night) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.suggestion.boundary.HouseName(f.id, f.name, count(p)) from Place p"
                                + " join p.room r join r.facility f where f.period.from <= :night and f.period.to > :night"
                                + " group by f.id, f.name order by f.name",
                        HouseName.class)
                .setParameter("night", night)
                .getResultList();
    }

    Place bed(long id) {
        Place found = em.find(Place.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
