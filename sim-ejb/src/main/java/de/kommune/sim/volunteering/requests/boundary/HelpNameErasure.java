package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.volunteering.requests.entity.HelpClient;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Forgets every night the first names whose consents have run out («Löschung der Vornamen»); pages have not shown them since that day. */
@Singleton
@WorksFor(Department.VOLUNTEERING)
public class HelpNameErasure {

    private static final CallLog.Action FORGET =
            new CallLog.Action("HelpNameErasure.forget", Deed.CHANGE, "volunteering.requests");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "58", persistent = false, info = "First names whose consents have run out")
    public void forgetDue() {
        em.createQuery("select c from HelpClient c join fetch c.request where c.knownUntil <= :today", HelpClient.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .forEach(this::forget);
    }

    private void forget(HelpClient client) {
        em.remove(client);
        log.done(CallLog.Entry.bySystem(FORGET, client.getRequest().getId(), 1));
    }
}
