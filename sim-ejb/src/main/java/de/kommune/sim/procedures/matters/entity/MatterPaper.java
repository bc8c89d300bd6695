package de.kommune.sim.procedures.matters.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** Something that the authority wants to see, until when, and since when it has it («verlangte Unterlage»); what it is lies under seal. */
@Entity
@Table(name = "matter_paper")
public class MatterPaper extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id", updatable = false)
    private AuthorityMatter matter;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Embedded
    private SealedText words;

    protected MatterPaper() {}

    public MatterPaper(AuthorityMatter matter, LocalDate askedOn, LocalDate dueOn) {
        this.matter = Objects.requireNonNull(matter, "matter");
        this.askedOn = Objects.requireNonNull(askedOn, "askedOn");
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
    }

    /** Puts the sealed words in. */
    public void name(SealedText sealed) {
        words = Objects.requireNonNull(sealed, "sealed");
    }

    /** The authority has it since that day; null where it does not after all. */
    public void handIn(LocalDate day) {
        if (day != null && handedOn != null) {
            throw new BusinessException("procedures.paperHandedIn", handedOn);
        }
        handedOn = day;
    }

    public AuthorityMatter getMatter() {
        return matter;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null while the authority waits for it. */
    public LocalDate getHandedOn() {
        return handedOn;
    }

    public SealedText getWords() {
        return words;
    }
}
