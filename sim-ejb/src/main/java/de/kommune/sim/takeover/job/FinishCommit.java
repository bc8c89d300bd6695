package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Commits;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Marks the takeover as committed. */
@Named
@Dependent
public class FinishCommit extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Commits commits;

    @Override
    public String process() {
        commits.rememberDifferent(takeover);
        commits.finish(takeover);
        return "FINISHED";
    }
}
