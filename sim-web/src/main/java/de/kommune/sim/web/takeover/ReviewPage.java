package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.review.boundary.PairCounts;
import de.kommune.sim.takeover.review.boundary.PairView;
import de.kommune.sim.takeover.review.boundary.Pairs;
import de.kommune.sim.takeover.review.boundary.Reason;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** The review: one pair at a time, one key an answer, and the next pair is there at once. */
@Named("takeoverReviewPage")
@ViewScoped
public class ReviewPage extends TakeoverPage {

    @EJB
    private Pairs pairs;

    private PairView pair;
    private PairCounts counts;
    private Long last;

    @Override
    public void load() {
        super.load();
        next();
    }

    public void same() {
        decide(PairDecision.SAME);
    }

    public void different() {
        decide(PairDecision.DIFFERENT);
    }

    public void later() {
        decide(PairDecision.LATER);
    }

    private void decide(PairDecision word) {
        pairs.decide(pair.id(), word);
        last = pair.id();
        next();
    }

    /** Shows the pair that was answered last once more; the new answer takes the place of the old one. */
    public void back() {
        List<Long> latest = last == null ? pairs.latest(getId(), 1) : List.of(last);
        if (!latest.isEmpty()) {
            pair = pairs.get(latest.get(0));
        }
    }

    public void sameNumbers() {
        int decided = pairs.sameNumbersAreSame(getId());
        Notices.info("takeover.review.bulkDone", decided);
        next();
    }

    public String finish() {
        pairs.finish(getId());
        return to("summary");
    }

    private void next() {
        pair = pairs.next(getId()).orElse(null);
        counts = pairs.counts(getId());
        refresh();
    }

    /** After the commit the answers stand. */
    public boolean isAnswerable() {
        TakeoverState state = getTakeover().getState();
        return state == TakeoverState.MATCHED || state == TakeoverState.REVIEWED;
    }

    /** Why a field speaks for one person, or against it. */
    public String sentence(Reason reason) {
        return Texts.format(
                "takeover.review.reason",
                Texts.format("takeover.review.match." + reason.field()),
                Texts.format("takeover.review.why." + reason.key()));
    }

    public PairView getPair() {
        return pair;
    }

    public PairCounts getCounts() {
        return counts;
    }
}
