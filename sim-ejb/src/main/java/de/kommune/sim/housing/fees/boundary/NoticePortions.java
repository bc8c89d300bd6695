package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.housing.fees.entity.NoticeRun;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The portions of a run of notices («Schritte des Bescheidlaufs»): each person's notices are a transaction of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@WorksFor(Department.OFFICE)
class NoticePortions {

    private static final CallLog.Action ISSUE = new CallLog.Action("NoticePortions.tell", Deed.CHANGE, "housing.fees");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @Inject
    private NoticeWriter writer;

    @Inject
    private CallLog log;

    /** Tells a person's payers what is new; whoever was told meanwhile gets nothing. */
    void tell(NoticesWanted wanted, long personId) {
        int written = writer.write(people.lock(personId), wanted.dueOn(), wanted.by());
        em.flush(); // what the database refuses it refuses here, and not when nobody listens any more
        run(wanted.runId()).told(written);
        CallLog.Actor clerk = new CallLog.Actor(wanted.by(), "", Department.OFFICE.name());
        CallLog.About about = new CallLog.About(wanted.runId(), personId);
        log.done(new CallLog.Entry(clerk, ISSUE, null, Deed.CHANGE.name(), about, Outcome.DONE, (long) written));
    }

    void finish(long runId) {
        run(runId).finish();
    }

    void breakOff(long runId) {
        run(runId).breakOff();
    }

    private NoticeRun run(long id) {
        return em.find(NoticeRun.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
