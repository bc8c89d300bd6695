package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Commits;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.matching.boundary.Matching;
import de.kommune.sim.takeover.matching.boundary.Proposals;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Does a portion of what {@link NumberReader} found («Abarbeiten»). */
@Named
@Dependent
public class NumberWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Proposals proposals;

    @EJB
    private Commits commits;

    @EJB
    private Undoings undoings;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private RunningJobs running;

    private Matching matching;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> numbers = items.stream().map(Long.class::cast).toList();
        switch (step.getStepName()) {
            case "match" -> match(numbers);
            case "register" -> commits.register(takeover, numbers);
            case "remove" -> undoings.remove(takeover, numbers);
            default -> throw new IllegalStateException("nothing to write in the step " + step.getStepName());
        }
        running.advance(job.getExecutionId(), items.size());
    }

    private void match(List<Long> rowIds) {
        if (matching == null) {
            matching = proposals.begin(takeover);
        }
        proposals.match(takeover, matching, rowIds);
    }
}
