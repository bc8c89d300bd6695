package de.kommune.sim.volunteering.engagements.boundary;

import static de.kommune.sim.access.Permission.ENGAGEMENT_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.engagements.entity.Engagement;
import de.kommune.sim.volunteering.engagements.entity.EngagementHour;
import de.kommune.sim.volunteering.engagements.policy.HourPolicy;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRegister;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** How long volunteers helped on which day («Stunden und Kontakte»). */
@Stateless
@Guarded
public class EngagementHours {

    private final HourPolicy policy = new HourPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private EngagementRows rows;

    @Inject
    private VolunteerRegister volunteers;

    @Inject
    private Clock clock;

    /** Notes a contact; the same form notes it once. */
    @Requires(ENGAGEMENT_WRITE)
    public void note(long engagementId, NewHour wanted) {
        Engagement engagement = rows.get(engagementId);
        em.refresh(engagement, LockModeType.PESSIMISTIC_WRITE);
        if (rows.noted(wanted.form()).isPresent()) {
            return;
        }
        HourPolicy.Standing standing = new HourPolicy.Standing(
                engagement.getStartedOn(),
                engagement.getRequest().getEndedOn(),
                engagement.getRequest().getNeed().isMinors(),
                volunteers.clears(engagement.getVolunteer(), wanted.day()));
        policy.check(standing, wanted.day(), wanted.minutes(), LocalDate.now(clock));
        em.persist(new EngagementHour(
                engagement, wanted.day(), wanted.minutes(), wanted.kind(), caller.name(), wanted.form()));
        engagement.contacted(rows.latest(engagement));
    }

    /** It was entered by mistake. */
    @Requires(ENGAGEMENT_WRITE)
    public void forget(long hourId) {
        EngagementHour hour = em.find(EngagementHour.class, hourId);
        if (hour == null) {
            throw new NotFoundException();
        }
        Engagement engagement = rows.get(hour.getEngagement().getId());
        em.refresh(engagement, LockModeType.PESSIMISTIC_WRITE);
        if (engagement.getEndedOn() != null) {
            throw new BusinessException("volunteering.engagementOver", engagement.getEndedOn());
        }
        em.remove(hour);
        engagement.contacted(rows.latest(engagement));
    }
}
