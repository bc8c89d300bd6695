package de.kommune.sim.volunteering.engagements.boundary;

import static de.kommune.sim.access.Permission.ENGAGEMENT_READ;
import static de.kommune.sim.access.Permission.ENGAGEMENT_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.engagements.entity.Engagement;
import de.kommune.sim.volunteering.requests.boundary.HelpRows;
import de.kommune.sim.volunteering.requests.entity.HelpEnd;
import de.kommune.sim.volunteering.requests.entity.HelpEvaluation;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRegister;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who helps whom («Einsätze»): they begin with the client's yes, may rest, and end with a few choices about how it was. */
@Stateless
@Guarded
public class Engagements {

    private static final int MOST_OF_A_WEEK = 300;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private EngagementRows rows;

    @Inject
    private HelpRows requests;

    @Inject
    private VolunteerRegister volunteers;

    @Inject
    private Clock clock;

    /** One page of a list, the latest start first. */
    @Requires(ENGAGEMENT_READ)
    public List<EngagementLine> list(EngagementFilter filter, int first, int size) {
        return rows.page(filter, first, size);
    }

    @Requires(ENGAGEMENT_READ)
    public long count(EngagementFilter filter) {
        return rows.count(filter);
    }

    /** Who may meet when in an ordinary week; of the engagements that run. */
    @Requires(ENGAGEMENT_READ)
    public List<WeekLine> week() {
        return rows.week(MOST_OF_A_WEEK);
    }

    /** The engagement with what its page shows. */
    @Requires(ENGAGEMENT_READ)
    public EngagementView get(long engagementId) {
        Engagement engagement = rows.get(engagementId);
        HelpRequest request = engagement.getRequest();
        request.getArea(); // the page needs it after the transaction
        Volunteer volunteer = engagement.getVolunteer();
        boolean open = engagement.getEndedOn() == null;
        return new EngagementView(
                engagement,
                request,
                volunteer.getId(),
                VolunteerRegister.name(volunteer),
                requests.nameOf(request),
                rows.hours(engagement),
                rows.minutes(engagement),
                open && request.getNeed().isMinors() && !volunteers.clears(volunteer, today()));
    }

    /** It begins on that day: the client has said yes, and the volunteer is at work and cleared where it is with minors. */
    @Requires(value = ENGAGEMENT_WRITE, deed = Deed.CHANGE)
    public Engagement start(long helpId, int version, LocalDate day) {
        HelpRequest request = requests.lock(helpId, version);
        Volunteer volunteer = requests.proposal(request).getVolunteer();
        volunteers.lock(volunteer.getId());
        checkStart(request, volunteer, day);
        request.start(day, today(), caller.name());
        Engagement engagement = new Engagement(request, volunteer, day, caller.name());
        em.persist(engagement);
        return engagement;
    }

    private void checkStart(HelpRequest request, Volunteer volunteer, LocalDate day) {
        if (request.getState() == HelpState.PROPOSED) {
            throw new BusinessException("volunteering.clientNotAsked");
        }
        if (day.isAfter(today()) || day.isBefore(request.getAskedOn())) {
            throw new BusinessException("volunteering.hourDay", request.getAskedOn(), today());
        }
        if (volunteer.getState() != VolunteerState.ACTIVE) {
            throw new BusinessException("volunteering.notActive", volunteer.getState());
        }
        if (request.getNeed().isMinors() && !volunteers.clears(volunteer, day)) {
            throw new BusinessException("volunteering.hourNotCleared", day);
        }
    }

    @Requires(ENGAGEMENT_WRITE)
    public void pause(long engagementId, int version) {
        rows.lock(engagementId, version).pause(today(), caller.name());
    }

    @Requires(ENGAGEMENT_WRITE)
    public void resume(long engagementId, int version) {
        rows.lock(engagementId, version).resume(caller.name());
    }

    /**
     * It has ended, and how it was. A first name that was passed on goes with it.
     *
     * @param reason kept only where counselling has not ended it before
     */
    @Requires(ENGAGEMENT_WRITE)
    public void end(long engagementId, int version, LocalDate day, HelpEnd reason, HelpEvaluation evaluation) {
        Engagement engagement = rows.get(engagementId);
        HelpRequest request = requests.lock(engagement.getRequest().getId()); // first the request, as counselling does
        rows.lock(engagementId, version);
        LocalDate last = request.getEndedOn() == null ? day : request.getEndedOn();
        if (last.isAfter(today()) || last.isBefore(engagement.getStartedOn())) {
            throw new BusinessException("volunteering.hourDay", engagement.getStartedOn(), today());
        }
        if (!reason.isChosen()) {
            throw new BusinessException("volunteering.endReason", reason);
        }
        request.end(reason, last, evaluation, caller.name());
        engagement.end(last, evaluation.helperContent(), caller.name());
        requests.proposal(request).evaluate(evaluation.again());
        requests.forgetName(request);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
