package de.kommune.sim.drafts.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how many days a draft is kept that nobody came back to («Entwurfsregel»), with its source. */
@Entity
@Table(name = "draft_rule")
public class DraftRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "keep_days", nullable = false)
    private int keepDays;

    @Column(nullable = false, length = 200)
    private String source;

    protected DraftRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getKeepDays() {
        return keepDays;
    }

    public String getSource() {
        return source;
    }
}
