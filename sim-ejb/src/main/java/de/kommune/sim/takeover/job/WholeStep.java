package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Commits;
import de.kommune.sim.takeover.commit.boundary.Subjects;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.matching.boundary.Proposals;
import de.kommune.sim.takeover.staging.boundary.Stagings;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The steps that are done as a whole («Schritt ohne Portionen»): what lies between the portions, and the end of each job. */
@Named
@Dependent
public class WholeStep extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Stagings stagings;

    @EJB
    private Proposals proposals;

    @EJB
    private Subjects subjects;

    @EJB
    private Commits commits;

    @EJB
    private Undoings undoings;

    @Inject
    private StepContext step;

    @Override
    public String process() {
        switch (step.getStepName()) {
            case "check" -> stagings.check(takeover);
            case "matched" -> proposals.finish(takeover);
            case "form" -> subjects.form(takeover);
            case "committed" -> commit();
            case "undone" -> undoings.finish(takeover);
            default -> throw new IllegalStateException("nothing to do in the step " + step.getStepName());
        }
        return "DONE";
    }

    private void commit() {
        commits.rememberDifferent(takeover);
        commits.finish(takeover);
    }
}
