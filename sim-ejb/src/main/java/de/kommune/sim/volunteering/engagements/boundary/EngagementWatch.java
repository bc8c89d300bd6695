package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.volunteering.engagements.entity.Engagement;
import de.kommune.sim.volunteering.requests.boundary.HelpRows;
import de.kommune.sim.volunteering.requests.entity.HelpEnd;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerEnded;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends what a volunteer does when she ends altogether («Ehrenamtliche hört auf»): nobody is left waiting for her. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EngagementWatch {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private HelpRows requests;

    @Inject
    private Clock clock;

    void volunteerEnded(@Observes VolunteerEnded news) {
        proposed(news.volunteerId()).forEach(this::reopen);
        running(news.volunteerId()).forEach(engagement -> end(engagement, news.lastDay()));
    }

    private List<Long> proposed(long volunteerId) {
        return em.createQuery(
                        "select r.id from HelpProposal p join p.request r where p.volunteer.id = :id and p.round = r.round"
                                + " and r.state in (:proposed, :agreed) order by r.id",
                        Long.class)
                .setParameter("id", volunteerId)
                .setParameter("proposed", HelpState.PROPOSED)
                .setParameter("agreed", HelpState.AGREED)
                .getResultList();
    }

    private void reopen(long helpId) {
        HelpRequest request = requests.lock(helpId);
        request.reopen(LocalDate.now(clock), caller.name());
        requests.forgetName(request);
    }

    private List<Engagement> running(long volunteerId) {
        return em.createQuery(
                        "select e from Engagement e join fetch e.request where e.volunteer.id = :id and e.state in :states"
                                + " order by e.id",
                        Engagement.class)
                .setParameter("id", volunteerId)
                .setParameter("states", EngagementRows.GOING_ON)
                .getResultList();
    }

    private void end(Engagement engagement, LocalDate lastDay) {
        HelpRequest request = requests.lock(engagement.getRequest().getId());
        LocalDate last = request.getEndedOn() == null ? latest(lastDay, engagement) : request.getEndedOn();
        request.end(HelpEnd.HELPER_LEFT, last, null, caller.name());
        engagement.end(last, null, caller.name());
        requests.forgetName(request);
    }

    private static LocalDate latest(LocalDate lastDay, Engagement engagement) {
        return lastDay.isBefore(engagement.getStartedOn()) ? engagement.getStartedOn() : lastDay;
    }
}
