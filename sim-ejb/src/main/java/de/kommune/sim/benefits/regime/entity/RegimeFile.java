package de.kommune.sim.benefits.regime.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All facts from which a person's timeline is derived («Tatsachen zum Leistungsregime»).
 *
 * @param bornOn as exact as it is known; null for unknown
 * @param ageLimits of all years of birth
 */
public record RegimeFile(List<Right> rights, List<Happening> happenings, LocalDate bornOn, List<AgeLimit> ageLimits)
        implements Serializable {

    public RegimeFile {
        rights = List.copyOf(rights);
        happenings = List.copyOf(happenings);
        ageLimits = List.copyOf(ageLimits);
    }
}
