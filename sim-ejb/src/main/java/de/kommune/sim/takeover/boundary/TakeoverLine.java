package de.kommune.sim.takeover.boundary;

import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import java.io.Serializable;
import java.time.LocalDateTime;

/** One takeover in the list («Übernahme in der Liste»). */
public record TakeoverLine(
        long id, String name, String contractor, TakeoverState state, LocalDateTime openedAt, long files, long lines)
        implements Serializable {

    /** @param files takeover, number of files, number of their lines; null if it has none */
    static TakeoverLine of(Takeover takeover, Object[] files) {
        return new TakeoverLine(
                takeover.getId(),
                takeover.getName(),
                takeover.getContractor(),
                takeover.getState(),
                takeover.getOpenedAt(),
                files == null ? 0 : ((Number) files[1]).longValue(),
                files == null ? 0 : ((Number) files[2]).longValue());
    }
}
