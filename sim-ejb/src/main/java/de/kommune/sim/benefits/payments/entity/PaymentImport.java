package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file that came from the benefits program («eingelesene Rückmeldung»), with what became of its lines. */
@Entity
@Table(name = "payment_import")
public class PaymentImport extends BaseEntity {

    private static final int LONGEST_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "layout_id", updatable = false)
    private PaymentLayout layout;

    @Column(name = "file_name", nullable = false, updatable = false, length = LONGEST_NAME)
    private String fileName;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int known;

    @Column(nullable = false)
    private int refused;

    @Column(name = "read_by", nullable = false, updatable = false, length = 120)
    private String readBy;

    @Column(name = "read_at", nullable = false, updatable = false)
    private LocalDateTime readAt;

    protected PaymentImport() {}

    public PaymentImport(PaymentLayout layout, String fileName, String by, LocalDateTime at) {
        this.layout = layout;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.readBy = by;
        this.readAt = at;
    }

    /** Counts a line. */
    public void count(LineOutcome outcome) {
        switch (outcome) {
            case TAKEN -> taken++;
            case KNOWN -> known++;
            case REFUSED -> refused++;
        }
    }

    public String getFileName() {
        return fileName;
    }

    public int getTaken() {
        return taken;
    }

    public int getKnown() {
        return known;
    }

    public int getRefused() {
        return refused;
    }

    public String getReadBy() {
        return readBy;
    }

    public LocalDateTime getReadAt() {
        return readAt;
    }
}
