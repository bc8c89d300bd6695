package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Undoings;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes a portion of subjects out of the register. */
@Named
@Dependent
public class RemovalWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Undoings undoings;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void writeItems(List<Object> items) {
        undoings.remove(takeover, items.stream().map(Long.class::cast).toList());
        running.advance(job.getExecutionId(), items.size());
    }
}
