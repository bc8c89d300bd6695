package de.kommune.sim.authorities.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A right to stay of a person, as the page shows it («Zeile des Aufenthaltsstatus»). */
public record ResidenceLine(
        long id,
        int version,
        String words,
        ResidenceGroup group,
        String source,
        Period period,
        ResidenceFacts facts,
        String by,
        LocalDateTime at)
        implements Serializable {

    static ResidenceLine of(ResidenceTitle title) {
        return new ResidenceLine(
                title.getId(),
                title.getVersion(),
                title.getKind().getWords(),
                title.getKind().getGroup(),
                title.getKind().getSource(),
                title.getPeriod(),
                title.facts(),
                title.getChange().getBy(),
                title.getChange().getAt());
    }
}
