package de.kommune.sim.takeover.boundary;

import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.job.JobNames;
import de.kommune.sim.takeover.job.RunningJobs;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Starting, resuming and watching the jobs of a takeover («Stapelläufe»). Works outside a transaction, for a job begins at
 * once on a thread of its own and must find what the caller has decided already committed.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverJobs {

    @EJB
    private Takeovers takeovers;

    @EJB
    private Undoings undoings;

    @Inject
    private RunningJobs running;

    @Inject
    private Clock clock;

    /** Reads, checks and matches all files. */
    @Requires(TAKEOVER_APPROVE)
    public void read(long takeoverId, LegalGround ground) {
        start(JobNames.READING, takeoverId, () -> takeovers.beginReading(takeoverId, ground));
    }

    /** Writes what the review allowed into the register. */
    @Requires(TAKEOVER_APPROVE)
    public void commit(long takeoverId) {
        start(JobNames.COMMIT, takeoverId, () -> takeovers.get(takeoverId).mustBe(TakeoverState.REVIEWED));
    }

    /** Takes a commit back, unless somebody has built on it; then a sentence names what. */
    @Requires(TAKEOVER_APPROVE)
    public void undo(long takeoverId) {
        start(JobNames.UNDO, takeoverId, () -> undoings.check(takeoverId));
    }

    /** Goes on with a job that was interrupted or failed; what was done stays done. */
    @Requires(TAKEOVER_APPROVE)
    public void resume(long takeoverId) {
        JobView job = watch(takeoverId).orElseThrow(() -> new BusinessException("takeover.noJob"));
        if (!job.isRestartable()) {
            throw new BusinessException("takeover.jobNotRestartable");
        }
        long last = takeovers.get(takeoverId).getJobExecution();
        takeovers.orderJob(takeoverId, last);
        ordered(takeoverId, operator().restart(last, parameters(takeoverId)));
    }

    /** How far the last job of this takeover is; empty if there was none. */
    @Requires(TAKEOVER_READ)
    public Optional<JobView> watch(long takeoverId) {
        Takeover takeover = takeovers.get(takeoverId);
        return Optional.ofNullable(takeover.getJobExecution()).map(this::view);
    }

    /** Of two who start at the same time one comes first; the other is told that a job runs. */
    private void start(String job, long takeoverId, Runnable condition) {
        Long last = takeovers.get(takeoverId).getJobExecution();
        if (last != null && view(last).isRunning()) {
            throw new BusinessException("takeover.jobRuns");
        }
        condition.run();
        takeovers.orderJob(takeoverId, last);
        ordered(takeoverId, operator().start(job, parameters(takeoverId)));
    }

    private void ordered(long takeoverId, long execution) {
        running.begin(execution);
        takeovers.workedOnBy(takeoverId, execution);
    }

    private JobView view(long execution) {
        JobExecution job = operator().getJobExecution(execution);
        JobView.State state = state(job);
        return running.of(execution)
                .filter(progress -> state == JobView.State.RUNNING)
                .map(progress -> view(job, progress))
                .orElseGet(() -> new JobView(job.getJobName(), state, "", 0, 0, 0, 0));
    }

    private JobView view(JobExecution job, RunningJobs.Progress progress) {
        Instant now = clock.instant();
        return new JobView(
                job.getJobName(),
                JobView.State.RUNNING,
                progress.step(),
                progress.done(),
                progress.total(),
                progress.rate(now),
                progress.secondsLeft(now));
    }

    private JobView.State state(JobExecution job) {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, STOPPING ->
                running.of(job.getExecutionId()).isPresent() ? JobView.State.RUNNING : JobView.State.INTERRUPTED;
            case COMPLETED -> JobView.State.DONE;
            default -> JobView.State.FAILED;
        };
    }

    private static Properties parameters(long takeoverId) {
        Properties parameters = new Properties();
        parameters.setProperty(JobNames.TAKEOVER, Long.toString(takeoverId));
        return parameters;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
