package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.commit.boundary.Summaries;
import de.kommune.sim.takeover.commit.boundary.Summary;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The dry run: the register before and after, and the team lead's word. */
@Named("takeoverSummaryPage")
@ViewScoped
public class SummaryPage extends TakeoverPage {

    @EJB
    private Summaries summaries;

    @EJB
    private TakeoverJobs jobs;

    private Summary summary;

    @Override
    public void load() {
        super.load();
        summary = summaries.dryRun(getId());
    }

    public String commit() {
        jobs.commit(getId());
        return to("progress");
    }

    /** The shared numbers, one after the other. */
    public String getShared() {
        return String.join(", ", summary.sharedNumbers());
    }

    public Summary getSummary() {
        return summary;
    }
}
