package de.kommune.sim.takeover.job;

import de.kommune.sim.takeover.commit.boundary.Subjects;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Groups the rows by person, as the reviewers decided. */
@Named
@Dependent
public class FormSubjects extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Subjects subjects;

    @Override
    public String process() {
        subjects.form(takeover);
        return "FORMED";
    }
}
