package de.kommune.sim.takeover.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What a header meant the last time somebody confirmed it («gemerkte Zuordnung»). */
@Entity
@Table(name = "takeover_mapping")
public class RememberedMapping extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(nullable = false)
    private String columns;

    @Column(name = "saved_by", nullable = false, length = 120)
    private String savedBy;

    @Column(name = "saved_at", nullable = false)
    private LocalDateTime savedAt;

    protected RememberedMapping() {}

    public RememberedMapping(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** The latest confirmation counts. */
    public void remember(String confirmed, String by, LocalDateTime at) {
        columns = confirmed;
        savedBy = by;
        savedAt = at;
    }

    public String getColumns() {
        return columns;
    }
}
