package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.organisation.entity.RoleCheckRun;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Checks the roles of the whole directory every night («nächtliche Rollenprüfung»). What it finds is data protection's. */
@Singleton
@WorksFor(Department.SYSTEM)
public class NightlyCheck {

    private static final Logger LOG = System.getLogger(NightlyCheck.class.getName());

    @Inject
    private RoleChecker checker;

    @Schedule(hour = "2", minute = "40", persistent = false, info = "Check of the roles of the whole directory")
    void run() {
        RoleCheckRun run = checker.run("sim");
        if (run.isDirectoryAway()) {
            LOG.log(Level.WARNING, "The roles were not checked: the directory does not answer.");
        } else {
            LOG.log(Level.INFO, "Roles of {0} accounts checked.", run.getAccounts());
        }
    }
}
