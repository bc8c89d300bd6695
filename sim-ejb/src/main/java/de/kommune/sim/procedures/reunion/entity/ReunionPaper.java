package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A paper that is wanted for the visas, and since when it is there («Unterlage»). */
@Entity
@Table(name = "reunion_paper")
public class ReunionPaper extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reunion_id", updatable = false)
    private FamilyReunion reunion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PaperKind kind;

    @Column(name = "present_on")
    private LocalDate presentOn;

    protected ReunionPaper() {}

    public ReunionPaper(FamilyReunion reunion, PaperKind kind) {
        this.reunion = Objects.requireNonNull(reunion, "reunion");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** It is there since that day; null where it is missing after all. */
    public void present(LocalDate day) {
        presentOn = day;
    }

    public FamilyReunion getReunion() {
        return reunion;
    }

    public PaperKind getKind() {
        return kind;
    }

    /** Null while it is missing. */
    public LocalDate getPresentOn() {
        return presentOn;
    }
}
