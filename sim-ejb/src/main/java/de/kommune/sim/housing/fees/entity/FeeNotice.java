package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a payer was told («Gebührenbescheid»): for each month the sum, and what of it is new. Never changed; what turns out otherwise is told by
 * another notice, whose sum may be less than nothing.
 */
@Entity
@Table(name = "fee_notice")
public class FeeNotice extends BaseEntity {

    @Column(name = "notice_no", nullable = false, updatable = false, length = 20)
    private String noticeNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Payer payer;

    @Column(updatable = false, length = 60)
    private String reference;

    @Column(nullable = false, updatable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "issued_by", nullable = false, updatable = false, length = 120)
    private String issuedBy;

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, updatable = false)
    private byte[] document;

    @Column(name = "exported_at")
    private LocalDateTime exportedAt;

    @ElementCollection
    @CollectionTable(name = "fee_notice_month", joinColumns = @JoinColumn(name = "notice_id"))
    private List<NoticeMonth> months = new ArrayList<>();

    protected FeeNotice() {}

    /** Not complete before {@link #printed}. */
    public FeeNotice(
            String noticeNo,
            Person person,
            Payer payer,
            String reference,
            List<NoticeMonth> months,
            LocalDate issuedOn,
            LocalDate dueOn,
            String issuedBy) {
        this.noticeNo = Objects.requireNonNull(noticeNo, "noticeNo");
        this.person = Objects.requireNonNull(person, "person");
        this.payer = Objects.requireNonNull(payer, "payer");
        this.reference = reference;
        this.months.addAll(months);
        this.amount =
                months.stream().map(NoticeMonth::getDifference).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        this.issuedOn = Objects.requireNonNull(issuedOn, "issuedOn");
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
        this.issuedBy = Objects.requireNonNull(issuedBy, "issuedBy");
    }

    /** The letter as it goes out. */
    public void printed(byte[] letter) {
        document = letter.clone();
    }

    /** The cash office has it. */
    public void exported(LocalDateTime at) {
        exportedAt = at;
    }

    public String getNoticeNo() {
        return noticeNo;
    }

    public Person getPerson() {
        return person;
    }

    public Payer getPayer() {
        return payer;
    }

    public String getReference() {
        return reference;
    }

    /** Euros and cents; less than nothing for a credit. */
    public BigDecimal getAmount() {
        return amount;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public byte[] getDocument() {
        return document.clone();
    }

    /** Null until the cash office has it. */
    public LocalDateTime getExportedAt() {
        return exportedAt;
    }

    public List<NoticeMonth> getMonths() {
        return months.stream()
                .sorted(Comparator.comparing(NoticeMonth::getMonth))
                .toList();
    }
}
