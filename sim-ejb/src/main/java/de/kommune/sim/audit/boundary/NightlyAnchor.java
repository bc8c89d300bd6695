package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.audit.entity.LogHead;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Notes each night in the server's log how far the access log goes («nächtlicher Anker»). Who can rewrite the database
 * cannot rewrite that as well, if the server's log goes to another machine.
 */
@Singleton
@WorksFor(Department.SYSTEM)
public class NightlyAnchor {

    private static final Logger LOG = System.getLogger(NightlyAnchor.class.getName());

    @Inject
    private LogReader reader;

    @Schedule(hour = "0", minute = "5", persistent = false, info = "Anchor of the access log")
    void note() {
        LogHead head = reader.head();
        LOG.log(Level.INFO, "Access log at line {0}, checksum {1}", Long.toString(head.seq()), head.hash());
    }
}
