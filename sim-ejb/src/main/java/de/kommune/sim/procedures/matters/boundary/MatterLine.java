package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.authorities.competence.entity.GoverningDay;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.matters.entity.Answer;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterState;
import de.kommune.sim.procedures.matters.entity.Receipt;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A client's matter as pages show it («Zeile der Angelegenheiten»).
 *
 * @param authority who decides, in words
 * @param receipt how the decision reached the client; null before there is one
 * @param answer what the client did against it
 * @param remedy until when the decision can be answered, and how that was reckoned; null where nothing can be
 * @param urgent the same for urgent help of a court; null where there is no term for it
 * @param toBeAnswered whether somebody still has to think of an answer
 * @param firstTitleMissing whether the law hangs on the first title, and none stands on the timeline
 */
public record MatterLine(
        long id,
        int version,
        SimCase simCase,
        String title,
        GoverningDay governedBy,
        String authority,
        String authorityWhy,
        Decider decider,
        String reference,
        MatterState state,
        LocalDate filedOn,
        LocalDate infoDueOn,
        MatterDecision decision,
        Receipt receipt,
        Answer answer,
        DeadlineReading remedy,
        DeadlineReading urgent,
        boolean toBeAnswered,
        boolean firstTitleMissing,
        LocalDate finalOn,
        String endedWhy,
        CompetenceFacts facts)
        implements Serializable {

    static MatterLine of(
            AuthorityMatter matter, DeadlineReading remedy, DeadlineReading urgent, boolean firstTitleKnown) {
        GoverningDay governedBy = matter.getCompetence().getMatter().getGovernedBy();
        return new MatterLine(
                matter.getId(),
                matter.getVersion(),
                matter.getSimCase(),
                matter.getCompetence().getMatter().getTitle(),
                governedBy,
                matter.authorityName(),
                matter.getAuthorityWhy(),
                matter.getDecider(),
                matter.getReference(),
                matter.getState(),
                matter.getFiledOn(),
                matter.getInfoDueOn(),
                matter.getDecision(),
                matter.getReceipt(),
                matter.answer(),
                remedy,
                urgent,
                matter.isToBeAnswered(),
                governedBy == GoverningDay.FIRST_TITLE && !firstTitleKnown,
                matter.getFinalOn(),
                matter.getEndedWhy(),
                matter.getCompetence().getFacts().copy());
    }

    public LocalDate receivedOn() {
        return receipt == null ? null : receipt.getReceivedOn();
    }

    /** The last day had passed when objection or action was brought. */
    public boolean isLate() {
        return answer.getRemedyOn() != null
                && remedy != null
                && answer.getRemedyOn().isAfter(remedy.lastDay());
    }

    /** Objection or action ended before outcomes were kept. */
    public boolean isOutcomeMissing() {
        return state == MatterState.FINAL && answer.getRemedyOn() != null && answer.getOutcome() == null;
    }
}
