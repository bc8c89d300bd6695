package de.kommune.sim.takeover.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A list as the contractor handed it over («versiegelte Datei»): name, size, hash, who received it, and its receipt. */
@Entity
@Table(name = "takeover_file")
public class ReceivedFile extends BaseEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "takeover_id", updatable = false)
    private Takeover takeover;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long sizeBytes;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "receipt_no", nullable = false, updatable = false, length = 40)
    private String receiptNo;

    @Column(name = "received_by", nullable = false, updatable = false, length = 120)
    private String receivedBy;

    @Column(name = "received_at", nullable = false, updatable = false)
    private LocalDateTime receivedAt;

    @Column(name = "row_total", nullable = false)
    private int rowTotal;

    @Column(name = "read_as", nullable = false, length = 80)
    private String readAs;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "year_pivot", nullable = false)
    private LocalDate yearPivot;

    protected ReceivedFile() {}

    public ReceivedFile(
            Takeover takeover,
            String name,
            long sizeBytes,
            String sha256,
            String receivedBy,
            LocalDateTime receivedAt) {
        this.takeover = takeover;
        this.name = name;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
        this.receiptNo = "E-" + receivedAt.toLocalDate() + "-" + takeover.getId() + "-" + sha256.substring(0, 8);
    }

    /** What the survey found: encoding and separator or workbook, and how many lines in all. */
    public void surveyed(String format, int lines) {
        readAs = format;
        rowTotal = lines;
    }

    /** The days against which the list's dates are judged. */
    public void judgeDatesBy(LocalDate stateOfTheList, LocalDate latestTwoDigitYear) {
        asOf = stateOfTheList;
        yearPivot = latestTwoDigitYear;
    }

    public Takeover getTakeover() {
        return takeover;
    }

    public String getName() {
        return name;
    }

    public long getSizeBytes() {
        return sizeBytes;
    }

    public String getSha256() {
        return sha256;
    }

    public String getReceiptNo() {
        return receiptNo;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public LocalDateTime getReceivedAt() {
        return receivedAt;
    }

    public int getRowTotal() {
        return rowTotal;
    }

    public String getReadAs() {
        return readAs;
    }

    /** The day whose state the list shows («Stand der Liste»). */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The latest day that a two-digit year may mean. */
    public LocalDate getYearPivot() {
        return yearPivot;
    }
}
