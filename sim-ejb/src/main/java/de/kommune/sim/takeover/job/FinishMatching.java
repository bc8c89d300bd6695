package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.matching.boundary.Proposals;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Marks the takeover as matched. */
@Named
@Dependent
public class FinishMatching extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Proposals proposals;

    @Override
    public String process() {
        proposals.finish(takeover);
        return "FINISHED";
    }
}
