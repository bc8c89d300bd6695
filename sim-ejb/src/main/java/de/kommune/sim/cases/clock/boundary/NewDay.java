package de.kommune.sim.cases.clock.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Looks whether new rules begin («Tageswechsel»): shortly after midnight, and every hour in case the server was down
 * then. Where none begin this is one query.
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
        if (people > 0) {
            LOG.log(Level.INFO, "New rules of the five-year clock: {0} people recomputed", people);
        }
    }
}
