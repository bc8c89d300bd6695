package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Verifies the whole access log every night («nächtliche Protokollprüfung»), so that a break is known in the morning. */
@Singleton
@WorksFor(Department.DATA_PROTECTION)
public class NightlyVerification {

    private static final Logger LOG = System.getLogger(NightlyVerification.class.getName());

    @Inject
    private ChainVerifier verifier;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "Verification of the access log")
    void run() {
        Verification found = verifier.verify(null);
        if (found.holds()) {
            LOG.log(Level.INFO, "Access log verified: {0} lines hold", Long.toString(found.intact()));
        } else {
            String place = Long.toString(found.first().seq());
            LOG.log(
                    Level.ERROR,
                    "The access log is broken, first at line {0}: {1}",
                    place,
                    found.first().reason());
        }
    }
}
