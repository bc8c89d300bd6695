package de.kommune.sim.housing.defects.boundary;

import de.kommune.sim.housing.defects.entity.DefectUrgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * In how many days defects should be mended («Fristen der Mängel»), as it holds on a day. Has no guard of its own: only guarded boundaries use it, within
 * their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DefectDeadlines {

    @PersistenceContext
    private EntityManager em;

    /** By when something of that urgency should be mended that was reported on that day. */
    public LocalDate due(DefectUrgency urgency, LocalDate reportedOn, LocalDate today) {
        return reportedOn.plusDays(days(urgency, today));
    }

    int days(DefectUrgency urgency, LocalDate today) {
        return em.createQuery(
                        "select d.days from DefectDeadline d where d.urgency = :urgency and d.valid.from <= :today"
                                + " and d.valid.to > :today",
                        Integer.class)
                .setParameter("urgency", urgency)
                .setParameter("today", today)
                .getSingleResult();
    }
}
