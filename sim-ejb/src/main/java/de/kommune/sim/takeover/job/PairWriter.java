package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.matching.boundary.Matching;
import de.kommune.sim.takeover.matching.boundary.Proposals;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Matches a portion of rows. */
@Named
@Dependent
public class PairWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Proposals proposals;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    private Matching matching;

    @Override
    public void open(Serializable ignored) {
        matching = new Matching(proposals.rows(takeover).size());
    }

    @Override
    public void writeItems(List<Object> items) {
        proposals.match(takeover, matching, items.stream().map(Long.class::cast).toList());
        running.advance(job.getExecutionId(), items.size());
    }
}
