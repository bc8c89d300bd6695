package de.kommune.sim.takeover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Two lines, or a line and a person of the register, that may be one human being («Vorschlag»), and the decision. */
@Entity
@Table(name = "takeover_pair")
public class CandidatePair implements Serializable {

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "takeover_id", insertable = false, updatable = false)
    private Long takeoverId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id", insertable = false, updatable = false)
    private StagedRow row;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_row_id", insertable = false, updatable = false)
    private StagedRow otherRow;

    @Column(name = "person_id", insertable = false, updatable = false)
    private Long personId;

    @Column(insertable = false, updatable = false)
    private BigDecimal score;

    @Column(insertable = false, updatable = false)
    private String explanation;

    @Column(name = "same_numbers", insertable = false, updatable = false)
    private boolean sameNumbers;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PairDecision decision;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    protected CandidatePair() {}

    /** The reviewer's word; it may be changed until the commit. */
    public void decide(PairDecision word, String by, LocalDateTime at) {
        decision = word;
        decidedBy = by;
        decidedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getTakeoverId() {
        return takeoverId;
    }

    public StagedRow getRow() {
        return row;
    }

    public StagedRow getOtherRow() {
        return otherRow;
    }

    public Long getPersonId() {
        return personId;
    }

    public BigDecimal getScore() {
        return score;
    }

    public String getExplanation() {
        return explanation;
    }

    public boolean isSameNumbers() {
        return sameNumbers;
    }

    public PairDecision getDecision() {
        return decision;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
