package de.kommune.sim.information.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Removes packages that the client has had for long enough («Löschung der Auskunftspakete»), every night, without reading them. */
@Singleton
@WorksFor(Department.SYSTEM)
public class InformationErasure {

    private static final CallLog.Action ERASE =
            new CallLog.Action("InformationErasure.eraseDelivered", Deed.CHANGE, "information");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "45", persistent = false, info = "Delivered packages under Art. 15")
    public void eraseDelivered() {
        List<Object[]> due = em.createQuery(
                        "select p.id, r.id from InformationPackage p join p.request r where r.eraseOn <= :today",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        due.forEach(parcel -> erase((Long) parcel[0], (Long) parcel[1]));
    }

    private void erase(Long packageId, Long requestId) {
        int erased = delete("delete from InformationFile f where f.parcel.id = :id", packageId)
                + delete("delete from InformationEntry e where e.request.id = :id", requestId)
                + delete("delete from InformationPackage p where p.id = :id", packageId);
        log.done(CallLog.Entry.bySystem(ERASE, requestId, erased));
    }

    private int delete(String what, Long id) {
        return em.createQuery(what).setParameter("id", id).executeUpdate();
    }
}
