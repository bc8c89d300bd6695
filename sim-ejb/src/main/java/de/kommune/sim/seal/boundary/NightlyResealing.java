package de.kommune.sim.seal.boundary;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/** Starts the resealing every night («nächtliches Umschlüsseln»); where all rows lie under the newest key it ends at once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyResealing {

    /** The job's name in {@code META-INF/batch-jobs}. */
    static final String JOB = "resealing";

    @Schedule(hour = "2", minute = "40", persistent = false, info = "Resealing under the newest key")
    void start() {
        BatchRuntime.getJobOperator().start(JOB, new Properties());
    }
}
