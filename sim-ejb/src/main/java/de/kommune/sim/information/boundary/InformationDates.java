package de.kommune.sim.information.boundary;

import static de.kommune.sim.access.Permission.INFORMATION_DATES_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.information.entity.InformationDate;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whether the town answers in time («Termine der Auskünfte»): days and states for data protection, nobody's names. */
@Stateless
@Guarded
public class InformationDates {

    @PersistenceContext
    private EntityManager em;

    /** The latest first. */
    @Requires(INFORMATION_DATES_READ)
    public List<InformationDate> list(int first, int size) {
        return em.createQuery(
                        "select d from InformationDate d order by d.receivedOn desc, d.id desc", InformationDate.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Requires(INFORMATION_DATES_READ)
    public long count() {
        return em.createQuery("select count(d) from InformationDate d", Long.class)
                .getSingleResult();
    }
}
