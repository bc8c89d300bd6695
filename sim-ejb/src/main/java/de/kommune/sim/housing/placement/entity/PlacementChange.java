package de.kommune.sim.housing.placement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** Who changed a placement last, when, and why («letzte Änderung»); a reason stands where the past was changed. */
@Embeddable
public class PlacementChange implements Serializable {

    @Column(name = "change_reason", length = 300)
    private String reason;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String by;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime at;

    protected PlacementChange() {}

    public PlacementChange(String reason, String by, LocalDateTime at) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
    }

    PlacementChange copy() {
        return new PlacementChange(reason, by, at);
    }

    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    public LocalDateTime getAt() {
        return at;
    }
}
