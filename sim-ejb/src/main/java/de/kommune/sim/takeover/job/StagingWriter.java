package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.staging.boundary.Stagings;
import de.kommune.sim.takeover.staging.policy.DraftRow;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Stages a chunk of lines. */
@Named
@Dependent
public class StagingWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Stagings stagings;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    @Override
    public void writeItems(List<Object> items) {
        // on all processors: reading the cells is plain arithmetic, and what it costs is not the database's time
        List<DraftRow> drafts = items.parallelStream()
                .map(ListReader.Line.class::cast)
                .map(ListReader.Line::draft)
                .toList();
        stagings.store(takeover, drafts);
        running.advance(job.getExecutionId(), items.size());
    }
}
