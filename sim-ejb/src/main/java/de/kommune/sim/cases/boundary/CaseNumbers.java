package de.kommune.sim.cases.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives cases their numbers, «2026-0147» («Fallnummern»). The year's counter stays locked until the work is done: who
 * comes second waits, and work that fails gives its numbers back, so that none is missing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseNumbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The next numbers of this year, in order. */
    public List<String> next(int count) {
        int year = LocalDate.now(clock).getYear();
        em.createNativeQuery("insert into case_number (year_given, last_number) values (?, ?)"
                        + " on duplicate key update last_number = last_number + ?")
                .setParameter(1, year)
                .setParameter(2, count)
                .setParameter(3, count)
                .executeUpdate();
        int last = ((Number) em.createNativeQuery("select last_number from case_number where year_given = ? for update")
                        .setParameter(1, year)
                        .getSingleResult())
                .intValue();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> String.format("%d-%04d", year, number))
                .toList();
    }
}
