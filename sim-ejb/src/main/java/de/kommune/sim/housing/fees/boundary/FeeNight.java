package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.policy.MonthsDue;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Counts every night the months that are over («nächtliche Gebührenrechnung»): the last one from its counting day on, and those before once
 * more, so that a fact that changed changes them whoever changed it. Each month is a transaction of its own; nobody is told anything.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeeNight {

    private static final Logger LOG = System.getLogger(FeeNight.class.getName());

    @Inject
    private NightlyMonths months;

    @Inject
    private Clock clock;

    @Schedule(hour = "1", minute = "30", persistent = false, info = "Fees of the months that are over")
    public void count() {
        months.due(LocalDate.now(clock)).ifPresent(this::count);
    }

    private void count(MonthsDue due) {
        int changed = 0;
        for (YearMonth month : due.months()) {
            Counted counted = months.count(month);
            changed += counted.made() + counted.changed();
        }
        LOG.log(
                Level.INFO,
                "Fees of {0} months counted, {1} sums new or changed",
                due.months().size(),
                changed);
    }
}
