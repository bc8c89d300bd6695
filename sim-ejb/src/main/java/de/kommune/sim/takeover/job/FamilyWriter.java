package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Families;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Puts a portion of families together. */
@Named
@Dependent
public class FamilyWriter extends AbstractItemWriter {

    @EJB
    private Families families;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void writeItems(List<Object> items) {
        families.settle(items.stream().map(Families.Key.class::cast).toList());
        running.advance(job.getExecutionId(), items.size());
    }
}
