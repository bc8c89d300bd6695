package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.HelpProposal;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Requests as rows («Zeilen der Anfragen»), for both sides. Has no guard of its own: counselling asks for the case first, the coordination for
 * its permission; what one of them may not touch the database refuses.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Towns and their parts, by name. */
    public List<AreaChoice> areas() {
        return em.createQuery(
                        "select new de.kommune.sim.volunteering.requests.boundary.AreaChoice(p.id, p.name)"
                                + " from TownPlace p order by p.name",
                        AreaChoice.class)
                .getResultList();
    }

    /**
     * A new request.
     *
     * @param areaId null for anywhere in town
     */
    public HelpRequest add(String form, HelpNeed need, Long areaId, String account) {
        TownPlace area = areaId == null ? null : em.find(TownPlace.class, areaId);
        if (areaId != null && area == null) {
            throw new NotFoundException();
        }
        HelpRequest request = new HelpRequest(form, need, area, LocalDate.now(clock), account);
        em.persist(request);
        return request;
    }

    /** The request with its area. */
    public HelpRequest get(long helpId) {
        return em.createQuery("select r from HelpRequest r left join fetch r.area where r.id = :id", HelpRequest.class)
                .setParameter("id", helpId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Reads the row anew, keeps others from changing it, and refuses who saw an older state of it. */
    public HelpRequest lock(long helpId, int version) {
        HelpRequest request = lock(helpId);
        if (request.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return request;
    }

    /** The same for whoever goes by what she finds. */
    public HelpRequest lock(long helpId) {
        HelpRequest request = get(helpId);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** A client's first name does not lie with the coordination any more. */
    public void forgetName(HelpRequest request) {
        em.createQuery("delete from HelpClient c where c.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    /** The first name, as far as a consent lets the coordination know it today; null otherwise. */
    public String nameOf(HelpRequest request) {
        return em.createQuery(
                        "select c.givenName from HelpClient c where c.request = :request and c.knownUntil > :today",
                        String.class)
                .setParameter("request", request)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The proposal of the round that stands. For the coordination alone. */
    public HelpProposal proposal(HelpRequest request) {
        return em.createQuery(
                        "select p from HelpProposal p join fetch p.volunteer where p.request = :request and p.round = :round",
                        HelpProposal.class)
                .setParameter("request", request)
                .setParameter("round", request.getRound())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
