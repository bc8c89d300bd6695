package de.kommune.sim.takeover.job;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import de.kommune.sim.takeover.staging.boundary.FilePlan;
import de.kommune.sim.takeover.staging.boundary.Stagings;
import de.kommune.sim.takeover.staging.policy.DraftRow;
import de.kommune.sim.takeover.staging.policy.RowDrafting;
import jakarta.annotation.Resource;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads the lines of all files of a takeover («Zeilenleser»), one after the other, each as a draft. */
@Named
@Dependent
public class ListReader extends AbstractItemReader {

    private static final int PORTION = 2500;

    @Inject
    @BatchProperty
    private long takeover;

    @EJB
    private Stagings stagings;

    @Inject
    private JobContext job;

    @Inject
    private RunningJobs running;

    /** For reading the next portion while this one is written: the one is the processors' work, the other the database's. */
    @Resource
    private ManagedExecutorService aside;

    private Iterator<Long> files;
    private RowDrafting drafting;
    private TakeoverFileReader lines;
    private Path unsealed;
    private Iterator<DraftRow> drafts = Collections.emptyIterator();
    /** The next portion of the open file; null if none is open. */
    private CompletableFuture<List<DraftRow>> ahead;

    @Override
    public void open(Serializable ignored) throws IOException {
        files = stagings.filesOf(takeover).iterator();
        unsealed = Files.createTempFile("takeover-", ".sealed");
        running.step(job.getExecutionId(), "stage", 0, stagings.linesOf(takeover));
    }

    @Override
    public DraftRow readItem() {
        while (!drafts.hasNext()) {
            if (ahead == null && !files.hasNext()) {
                return null;
            }
            if (ahead == null) {
                openNext();
            }
            nextPortion();
        }
        return drafts.next();
    }

    private void openNext() {
        FilePlan plan = stagings.plan(files.next(), unsealed);
        drafting = plan.drafting();
        lines = TakeoverFileReader.open(plan.content(), plan.name(), ReadLimits.standard());
        for (int i = 0; i < plan.stored() && lines.hasNext(); i++) { // a former run staged these
            lines.next();
        }
        running.advance(job.getExecutionId(), plan.stored());
        ahead = CompletableFuture.supplyAsync(this::portion, aside);
    }

    /** An empty portion is the end of the file. */
    private void nextPortion() {
        drafts = joined(ahead).iterator();
        if (drafts.hasNext()) {
            ahead = CompletableFuture.supplyAsync(this::portion, aside);
        } else {
            ahead = null;
            closeLines();
        }
    }

    private List<DraftRow> portion() {
        List<RawRow> portion = new ArrayList<>(PORTION);
        while (portion.size() < PORTION && lines.hasNext()) {
            portion.add(lines.next());
        }
        return portion.parallelStream().map(drafting::draft).toList();
    }

    private static List<DraftRow> joined(CompletableFuture<List<DraftRow>> portion) {
        try {
            return portion.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof BusinessException refusal ? refusal : failure;
        }
    }

    private void closeLines() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) { // a failed step: whoever still reads must have done so before the file goes away
            ahead.handle((read, failure) -> read).join();
        }
        closeLines();
        if (unsealed != null) {
            Files.deleteIfExists(unsealed);
        }
    }
}
