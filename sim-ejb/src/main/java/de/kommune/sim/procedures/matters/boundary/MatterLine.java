package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A client's matter as pages show it («Zeile der Angelegenheiten»).
 *
 * @param authority who decides, in words
 * @param remedy until when the decision can be answered, and how that was reckoned; null where nothing can be
 */
public record MatterLine(
        long id,
        int version,
        SimCase simCase,
        String title,
        String authority,
        String authorityWhy,
        Decider decider,
        String reference,
        MatterState state,
        LocalDate filedOn,
        LocalDate infoDueOn,
        MatterDecision decision,
        LocalDate receivedOn,
        DeadlineReading remedy,
        LocalDate remedyOn,
        LocalDate finalOn,
        CompetenceFacts facts)
        implements Serializable {

    static MatterLine of(AuthorityMatter matter, DeadlineReading remedy) {
        return new MatterLine(
                matter.getId(),
                matter.getVersion(),
                matter.getSimCase(),
                matter.getCompetence().getMatter().getTitle(),
                matter.authorityName(),
                matter.getAuthorityWhy(),
                matter.getDecider(),
                matter.getReference(),
                matter.getState(),
                matter.getFiledOn(),
                matter.getInfoDueOn(),
                matter.getDecision(),
                matter.getReceivedOn(),
                remedy,
                matter.getRemedyOn(),
                matter.getFinalOn(),
                matter.getCompetence().getFacts().copy());
    }
}
