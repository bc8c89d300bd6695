package de.kommune.sim.volunteering.requests.boundary;

import static de.kommune.sim.access.Permission.ENGAGEMENT_READ;
import static de.kommune.sim.access.Permission.ENGAGEMENT_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.HelpProposal;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRegister;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What counselling asks of volunteers, as the coordination sees it («Anfragen an das Ehrenamt»): need and meeting facts, no case. */
@Stateless
@Guarded
public class HelpRequests {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private HelpRows rows;

    @Inject
    private Helpers helpers;

    @Inject
    private VolunteerRegister volunteers;

    @Inject
    private Clock clock;

    /** One page of a list, the oldest first. */
    @Requires(ENGAGEMENT_READ)
    public List<HelpRequest> list(HelpFilter filter, int first, int size) {
        return filtered(
                        em.createQuery(
                                "select r from HelpRequest r left join fetch r.area where r.state in :states"
                                        + " order by r.askedOn, r.id",
                                HelpRequest.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Requires(ENGAGEMENT_READ)
    public long count(HelpFilter filter) {
        return filtered(
                        em.createQuery("select count(r) from HelpRequest r where r.state in :states", Long.class),
                        filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, HelpFilter filter) {
        return query.setParameter("states", filter.state() == null ? HelpState.current() : Set.of(filter.state()));
    }

    /** The request with who is proposed. */
    @Requires(ENGAGEMENT_READ)
    public HelpDeskView get(long helpId) {
        HelpRequest request = rows.get(helpId);
        if (!HelpState.taken().contains(request.getState())) {
            return new HelpDeskView(request, null, null, null);
        }
        Volunteer volunteer = rows.proposal(request).getVolunteer();
        return new HelpDeskView(request, rows.nameOf(request), volunteer.getId(), VolunteerRegister.name(volunteer));
    }

    /** Proposes a volunteer; who is excluded is refused, and of two who count on her at once the second is told. */
    @Requires(ENGAGEMENT_WRITE)
    public void propose(long helpId, int version, long volunteerId) {
        HelpRequest request = rows.lock(helpId, version);
        Volunteer volunteer = volunteers.lock(volunteerId);
        Set<Exclusion> against = helpers.exclusions(request, volunteerId);
        if (!against.isEmpty()) {
            throw new BusinessException(
                    "volunteering.excluded", against.iterator().next());
        }
        request.propose(volunteer.getGivenName(), today(), caller.name());
        em.persist(new HelpProposal(request, volunteer, today(), caller.name()));
    }

    /** The proposal does not stand any more: it is looked for somebody else, and a first name that was passed on goes. */
    @Requires(ENGAGEMENT_WRITE)
    public void takeBack(long helpId, int version) {
        HelpRequest request = rows.lock(helpId, version);
        request.reopen(today(), caller.name());
        rows.forgetName(request);
    }

    /** Nobody was found: counselling learns of it, and may ask anew. */
    @Requires(ENGAGEMENT_WRITE)
    public void giveUp(long helpId, int version) {
        rows.lock(helpId, version).giveUp(today(), caller.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
