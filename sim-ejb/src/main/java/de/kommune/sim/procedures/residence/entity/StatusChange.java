package de.kommune.sim.procedures.residence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** Who changed the record last, when, and why («letzte Änderung»); a reason stands where what was known is put right. */
@Embeddable
public class StatusChange implements Serializable {

    @Column(name = "change_reason", length = 300)
    private String reason;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String by;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime at;

    protected StatusChange() {}

    public StatusChange(String reason, String by, LocalDateTime at) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
    }

    StatusChange copy() {
        return new StatusChange(reason, by, at);
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
