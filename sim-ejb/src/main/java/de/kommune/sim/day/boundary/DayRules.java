package de.kommune.sim.day.boundary;

import de.kommune.sim.day.entity.DayRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * From when on the start page points something out («Regeln der Startseite»). Only a migration changes them, and with it the
 * server starts anew, so the rule of a day is read once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DayRules {

    @PersistenceContext
    private EntityManager em;

    private volatile Known known;

    DayRule on(LocalDate day) {
        Known read = known;
        if (read == null || !read.day().equals(day)) {
            read = new Known(day, read(day));
            known = read;
        }
        return read.rule();
    }

    private DayRule read(LocalDate day) {
        return em.createQuery(
                        "select r from DayRule r where r.validFrom <= :day order by r.validFrom desc", DayRule.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    private record Known(LocalDate day, DayRule rule) {}
}
