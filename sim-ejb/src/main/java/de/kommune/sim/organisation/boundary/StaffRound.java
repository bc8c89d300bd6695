package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.DirectoryAwayException;
import de.kommune.sim.access.WorksFor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Reads after each start, and before each working day, who has a role («Rundgang durchs Verzeichnis»), so that pages can
 * offer colleagues to choose from without asking the directory themselves. Whoever is put on a post in between is known
 * from then on.
 */
@Startup
@Singleton
@WorksFor(Department.SYSTEM)
public class StaffRound {

    private static final Logger LOG = System.getLogger(StaffRound.class.getName());

    @Resource
    private TimerService timers;

    @EJB
    private Directory directory;

    @Inject
    private Staff staff;

    @PostConstruct
    void afterStart() {
        timers.createSingleActionTimer(0, new TimerConfig("Who has a role, after the start", false));
    }

    @Timeout
    void begin() {
        look();
    }

    @Schedule(hour = "6", minute = "10", persistent = false, info = "Who has a role, before the working day")
    void look() {
        try {
            staff.rememberAll(directory.withRoles());
        } catch (DirectoryAwayException away) {
            LOG.log(Level.WARNING, "Colleagues are offered as last known: the directory does not answer.");
        }
    }
}
