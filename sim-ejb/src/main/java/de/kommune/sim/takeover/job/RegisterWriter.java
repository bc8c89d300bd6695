package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Commits;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes a portion of subjects into the register. */
@Named
@Dependent
public class RegisterWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Commits commits;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void writeItems(List<Object> items) {
        commits.register(takeover, items.stream().map(Long.class::cast).toList());
        running.advance(job.getExecutionId(), items.size());
    }
}
