package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.matching.boundary.Proposals;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Numbers of the rows that were not matched yet, in their order. */
@Named
@Dependent
public class UnmatchedReader extends AbstractItemReader {

    private static final int PAGE = 2000;

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Proposals proposals;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    private Iterator<Long> page = List.<Long>of().iterator();
    private long last;

    @Override
    public void open(Serializable ignored) {
        last = proposals.lastMatched(takeover);
        running.step(job.getExecutionId(), "match", 0, proposals.people(takeover));
    }

    @Override
    public Long readItem() {
        if (!page.hasNext()) {
            page = proposals.rowsAfter(takeover, last, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        last = page.next();
        return last;
    }
}
