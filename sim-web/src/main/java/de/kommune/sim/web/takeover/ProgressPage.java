package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.Duration;

/** How far the job is; may be left and found again, for the job does not know of this page. */
@Named("takeoverProgressPage")
@ViewScoped
public class ProgressPage extends TakeoverPage {

    @EJB
    private TakeoverJobs jobs;

    @EJB
    private Undoings undoings;

    private JobView job;

    @Override
    public void load() {
        super.load();
        job = jobs.watch(getId()).orElse(null);
    }

    /** Asked every other second while the job runs; when it is over the page is opened anew and shows what comes next. */
    public void follow() {
        load();
        if (!isRunning()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, to("progress"));
        }
    }

    public String resume() {
        jobs.resume(getId());
        return to("progress");
    }

    public String discard() {
        undoings.discard(getId());
        Notices.info("takeover.progress.discarded");
        return to("progress");
    }

    /** Nothing of it is in the register, and no step works on it. */
    public boolean isDiscardable() {
        return isMayApprove() && getTakeover().getState().isBeforeRegister() && !isRunning();
    }

    /** Where the work goes on after the job. */
    public String getNextPage() {
        TakeoverState state = getTakeover().getState();
        return switch (state) {
            case MATCHED -> "review";
            case COMMITTED, ACCEPTED, STAGING_ERASED -> "protocol";
            case REVIEWED -> "summary";
            default -> "rows";
        };
    }

    public boolean isRunning() {
        return job != null && job.isRunning();
    }

    /** Minutes and seconds, as one says them. */
    public String getTimeLeft() {
        Duration left = Duration.ofSeconds(job.secondsLeft());
        return String.format("%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    public long getRate() {
        return Math.round(job.rowsPerSecond());
    }

    public JobView getJob() {
        return job;
    }
}
