package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Subjects;
import de.kommune.sim.takeover.matching.boundary.Proposals;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Numbers of what is left to do in a step («Arbeitsvorrat»): rows to match, people to register, people to remove. */
@Named
@Dependent
public class NumberReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Proposals proposals;

    @EJB
    private Subjects subjects;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private RunningJobs running;

    private Iterator<Long> numbers;

    @Override
    public void open(Serializable ignored) {
        List<Long> left = left();
        long done = done();
        running.step(job.getExecutionId(), step.getStepName(), done, done + left.size());
        numbers = left.iterator();
    }

    private List<Long> left() {
        return switch (step.getStepName()) {
            case "match" -> proposals.rows(takeover);
            case "register" -> subjects.waiting(takeover);
            case "remove" -> subjects.committed(takeover);
            default -> throw new IllegalStateException("nothing to read in the step " + step.getStepName());
        };
    }

    /** What a run before did; the matching keeps no account of it and begins anew. */
    private long done() {
        return switch (step.getStepName()) {
            case "register" -> subjects.count(takeover, true);
            case "remove" -> subjects.count(takeover, false);
            default -> 0;
        };
    }

    @Override
    public Long readItem() {
        return numbers.hasNext() ? numbers.next() : null;
    }
}
