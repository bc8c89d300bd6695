package de.kommune.sim.housing.fees.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Gives notices their numbers, «G2026-00147» («Kassenzeichen»). The year's counter stays locked until the work is done, so that
 * none is missing and none comes twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeNumbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    String next() {
        int year = LocalDate.now(clock).getYear();
        em.createNativeQuery("insert into fee_notice_number (year_given, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number)
                em.createNativeQuery("select last_number from fee_notice_number where year_given = ? for update")
                        .setParameter(1, year)
                        .getSingleResult();
        return String.format("G%d-%05d", year, last.intValue());
    }
}
