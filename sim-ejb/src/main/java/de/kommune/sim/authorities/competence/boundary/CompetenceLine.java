package de.kommune.sim.authorities.competence.boundary;

import de.kommune.sim.authorities.competence.entity.Competence;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Matter;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;

/** Who decides about a matter in one version («Zeile der Zuständigkeiten»). */
public record CompetenceLine(
        long id,
        int version,
        Matter matter,
        CompetenceFacts facts,
        Period valid,
        LocalDate checkedOn,
        String checkedBy,
        String notedBy)
        implements Serializable {

    /** For whoever reads them to change; the line stays as it is. */
    @Override
    public CompetenceFacts facts() {
        return facts.copy();
    }

    static CompetenceLine of(Competence one) {
        return new CompetenceLine(
                one.getId(),
                one.getVersion(),
                one.getMatter(),
                one.getFacts(),
                one.getValid(),
                one.getCheckedOn(),
                one.getCheckedBy(),
                one.getNotedBy());
    }
}
