package de.kommune.sim.housing.fees.entity;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Who noted when, and why, who pays («Änderung der Zahlungspflicht»).
 *
 * @param reason null where nothing that was noted before is changed
 */
public record LiabilityChange(String by, LocalDateTime at, String reason) {

    public LiabilityChange {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
