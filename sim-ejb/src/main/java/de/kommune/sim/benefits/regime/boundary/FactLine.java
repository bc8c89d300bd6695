package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeFact;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An event, as the page shows it («Zeile eines Ereignisses»).
 *
 * @param reason why it was taken back; null where it stands
 */
public record FactLine(
        long id,
        int version,
        RegimeEvent event,
        Period period,
        String evidence,
        String by,
        LocalDateTime at,
        String withdrawnBy,
        LocalDateTime withdrawnAt,
        String reason)
        implements Serializable {

    static FactLine of(RegimeFact fact) {
        return new FactLine(
                fact.getId(),
                fact.getVersion(),
                fact.getEvent(),
                fact.getPeriod(),
                fact.getEvidence(),
                fact.getNotedBy(),
                fact.getNotedAt(),
                fact.getWithdrawnBy(),
                fact.getWithdrawnAt(),
                fact.getReason());
    }

    public boolean isStanding() {
        return reason == null;
    }
}
