package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.staging.boundary.Stagings;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Stops the job unless every line of every file was staged exactly once. */
@Named
@Dependent
public class CheckTotals extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Stagings stagings;

    @Override
    public String process() {
        stagings.check(takeover);
        return "CHECKED";
    }
}
