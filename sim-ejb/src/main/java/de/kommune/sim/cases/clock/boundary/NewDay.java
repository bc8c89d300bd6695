package de.kommune.sim.cases.clock.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Looks whether new rules begin, and moves the clocks that rest on by a day («Tageswechsel»): shortly after midnight, and
 * every hour in case the server was down then. Where nothing is to be done these are two queries.
 */
@Singleton
@WorksFor(Department.COUNSELLING)
public class NewDay {

    private static final Logger LOG = System.getLogger(NewDay.class.getName());

    @Inject
    private ClockKeeper keeper;

    @Schedule(hour = "*", minute = "1", persistent = false, info = "Clock rules that begin today")
    void begin() {
        int people = keeper.recomputeAll();
        keeper.moveResting();
        if (people > 0) {
            LOG.log(Level.INFO, "New rules of the five-year clock: {0} people recomputed", people);
        }
    }
}
