package de.kommune.sim.planning.entity;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What a task comes from, and who made it when («Herkunft»).
 *
 * @param sourceId the record that it comes from; null for one that somebody wrote down
 */
public record TaskSource(TaskOrigin origin, Long sourceId, String createdBy, LocalDateTime createdAt) {

    public TaskSource {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(createdBy, "createdBy");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
