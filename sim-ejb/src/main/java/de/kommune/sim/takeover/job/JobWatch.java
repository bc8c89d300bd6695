package de.kommune.sim.takeover.job;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Notes that a job runs in this server, and when it no longer does. */
@Named
@Dependent
public class JobWatch implements JobListener {

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void beforeJob() {
        running.begin(job.getExecutionId());
    }

    @Override
    public void afterJob() {
        running.end(job.getExecutionId());
    }
}
