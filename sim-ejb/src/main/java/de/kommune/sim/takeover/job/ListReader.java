package de.kommune.sim.takeover.job;

import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import de.kommune.sim.takeover.staging.boundary.FilePlan;
import de.kommune.sim.takeover.staging.boundary.Stagings;
import de.kommune.sim.takeover.staging.policy.DraftRow;
import de.kommune.sim.takeover.staging.policy.RowDrafting;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads the lines of all files of a takeover, one after the other, each as a draft. */
@Named
@Dependent
public class ListReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Stagings stagings;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    private Iterator<Long> files;
    private FilePlan plan;
    private TakeoverFileReader lines;
    private Path unsealed;

    @Override
    public void open(Serializable ignored) throws IOException {
        files = stagings.filesOf(takeover).iterator();
        unsealed = Files.createTempFile("takeover-", ".sealed");
        running.step(job.getExecutionId(), "stage", 0, stagings.linesOf(takeover));
    }

    @Override
    public Line readItem() {
        while (lines == null || !lines.hasNext()) {
            closeLines();
            if (!files.hasNext()) {
                return null;
            }
            openNext();
        }
        return new Line(plan.drafting(), lines.next());
    }

    /** A line of a list, and how it becomes a draft. */
    record Line(RowDrafting drafting, RawRow raw) {
        DraftRow draft() {
            return drafting.draft(raw);
        }
    }

    private void openNext() {
        plan = stagings.plan(files.next(), unsealed);
        lines = TakeoverFileReader.open(plan.content(), plan.name(), ReadLimits.standard());
        for (int i = 0; i < plan.stored() && lines.hasNext(); i++) { // a former run staged these
            lines.next();
        }
        running.advance(job.getExecutionId(), plan.stored());
    }

    private void closeLines() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeLines();
        if (unsealed != null) {
            Files.deleteIfExists(unsealed);
        }
    }
}
