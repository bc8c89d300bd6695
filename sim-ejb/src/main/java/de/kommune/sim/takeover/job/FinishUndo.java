package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Undoings;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Marks the takeover as taken back. */
@Named
@Dependent
public class FinishUndo extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Undoings undoings;

    @Override
    public String process() {
        undoings.finish(takeover);
        return "FINISHED";
    }
}
