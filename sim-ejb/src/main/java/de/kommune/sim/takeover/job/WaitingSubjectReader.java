package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Subjects;
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

/** Numbers of the subjects that are not in the register yet, in their order. */
@Named
@Dependent
public class WaitingSubjectReader extends AbstractItemReader {

    private static final int PAGE = 1000;

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Subjects subjects;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    private Iterator<Long> page = List.<Long>of().iterator();
    private long last;

    @Override
    public void open(Serializable ignored) {
        long done = subjects.count(takeover, true);
        running.step(job.getExecutionId(), "register", done, done + subjects.count(takeover, false));
    }

    @Override
    public Long readItem() {
        if (!page.hasNext()) {
            page = subjects.waiting(takeover, last, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        last = page.next();
        return last;
    }
}
