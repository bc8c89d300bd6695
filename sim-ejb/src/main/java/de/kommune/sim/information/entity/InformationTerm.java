package de.kommune.sim.information.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** By when the town must have answered, and how long the package is kept («Auskunftsfrist»), with its source. Only read. */
@Entity
@Table(name = "information_term")
public class InformationTerm extends BaseEntity {

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "reply_months", nullable = false, updatable = false)
    private int replyMonths;

    @Column(name = "extension_months", nullable = false, updatable = false)
    private int extensionMonths;

    @Column(name = "keep_days", nullable = false, updatable = false)
    private int keepDays;

    @Column(nullable = false, updatable = false)
    private boolean confirmed;

    @Column(nullable = false, updatable = false, length = 250)
    private String source;

    protected InformationTerm() {}

    public int getReplyMonths() {
        return replyMonths;
    }

    public int getExtensionMonths() {
        return extensionMonths;
    }

    public int getKeepDays() {
        return keepDays;
    }

    /** Whether data protection has agreed to it. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public String getSource() {
        return source;
    }
}
