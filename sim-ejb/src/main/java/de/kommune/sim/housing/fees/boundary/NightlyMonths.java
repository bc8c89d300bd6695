package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.housing.fees.policy.MonthsDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Counts a month by itself («selbsttätige Berechnung»), in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@WorksFor(Department.OFFICE)
class NightlyMonths {

    private static final String NOBODY = "sim";
    private static final CallLog.Action COUNT = new CallLog.Action("FeeNight.count", Deed.CHANGE, "housing.fees");

    @Inject
    private FeeReader reader;

    @Inject
    private FeeCounter counter;

    @Inject
    private CallLog log;

    /** Empty as long as no statute says what a night costs. */
    Optional<MonthsDue> due(LocalDate today) {
        return reader.statutes().isEmpty()
                ? Optional.empty()
                : reader.rules().stream()
                        .filter(rule -> rule.getPeriod().contains(today))
                        .map(rule -> MonthsDue.on(today, rule.getCountingDay(), rule.getMonthsBack()))
                        .findFirst();
    }

    Counted count(YearMonth month) {
        Counted counted = counter.month(month, NOBODY);
        if (counted.made() + counted.changed() > 0) {
            log.done(CallLog.Entry.bySystem(COUNT, null, counted.made() + counted.changed()));
        }
        return counted;
    }
}
