package de.kommune.sim.housing.suggestion.boundary;

import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.suggestion.entity.FacilitySite;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.housing.suggestion.entity.SuggestionTerm;
import de.kommune.sim.housing.suggestion.entity.SuggestionWeight;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the search for beds weighs against what («Gewichte der Platzsuche»), and where each shelter lies. */
@Stateless
@Guarded
public class SuggestionWeights {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** Every weight that ever held, cost by cost, the latest first. */
    @Requires(ESTATE_READ)
    public List<SuggestionWeight> list() {
        return em.createQuery(
                        "select w from SuggestionWeight w order by w.cost, w.period.from desc", SuggestionWeight.class)
                .getResultList();
    }

    /** From that day on the cost counts so much. */
    @Requires(ESTATE_WRITE)
    public void set(SuggestionCost cost, int points, String source, LocalDate from) {
        SuggestionWeight last = em.createQuery(
                        "select w from SuggestionWeight w where w.cost = :cost and w.period.to = :open",
                        SuggestionWeight.class)
                .setParameter("cost", cost)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two who set one at once get one after the other
                .getSingleResult();
        SuggestionWeight next = new SuggestionWeight(cost, points, source, from, caller.name());
        last.giveWayOn(from);
        em.persist(next);
    }

    /** How long a suggestion is kept by today's rule. */
    @Requires(ESTATE_READ)
    public SuggestionTerm term() {
        return em.createQuery(
                        "select t from SuggestionTerm t where t.period.from <= :today and t.period.to > :today",
                        SuggestionTerm.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** Where each shelter lies, as far as somebody said so. */
    @Requires(ESTATE_READ)
    public List<FacilitySite> sites() {
        return em.createQuery(
                        "select s from FacilitySite s join fetch s.facility f order by f.name", FacilitySite.class)
                .getResultList();
    }

    /**
     * Writes down where a shelter lies, and how many of its beds are better kept free.
     *
     * @param schoolMinutes on foot; null where nobody knows
     * @param clinicMinutes on foot; null where nobody knows
     */
    @Requires(ESTATE_WRITE)
    public void describeSite(long facilityId, Integer schoolMinutes, Integer clinicMinutes, int reserve) {
        Facility facility = em.find(Facility.class, facilityId, LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        FacilitySite site = em.createQuery(
                        "select s from FacilitySite s where s.facility = :facility", FacilitySite.class)
                .setParameter("facility", facility)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new FacilitySite(facility));
        site.describe(schoolMinutes, clinicMinutes, reserve, caller.name());
        em.persist(site);
    }
}
