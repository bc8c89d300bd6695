package de.kommune.sim.housing.forecast.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.entity.ExpectationFacts;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many people are expected to come and to leave in a month («Erwartungen»), as the housing desk maintains it. */
@Stateless
@Guarded
public class ArrivalExpectations {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** Every expectation that ever held, the latest first. */
    @Requires(HOUSE_READ)
    public List<ArrivalExpectation> list() {
        return em.createQuery(
                        "select e from ArrivalExpectation e order by e.period.from desc", ArrivalExpectation.class)
                .getResultList();
    }

    /** From its day on it holds instead of the one before. */
    @Requires(HOUSE_WRITE)
    public void set(ExpectationFacts facts) {
        ArrivalExpectation next = new ArrivalExpectation(facts, caller.name());
        em.createQuery("select e from ArrivalExpectation e where e.period.to = :open", ArrivalExpectation.class)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two who set one at once get one after the other
                .getSingleResult()
                .giveWayOn(facts.from());
        em.persist(next);
    }
}
