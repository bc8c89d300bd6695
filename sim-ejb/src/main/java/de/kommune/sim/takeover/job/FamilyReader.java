package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Families;
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

/** The families of the lists, file by file. */
@Named
@Dependent
public class FamilyReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Families families;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    private Iterator<Families.Key> keys;

    @Override
    public void open(Serializable ignored) {
        List<Families.Key> all = families.keys(takeover);
        keys = all.iterator();
        running.step(job.getExecutionId(), "families", 0, all.size());
    }

    @Override
    public Families.Key readItem() {
        return keys.hasNext() ? keys.next() : null;
    }
}
