package de.kommune.sim.authorities.competence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who decides about a matter («Zuständigkeit»), in one version. None is ever overwritten: from a day on the next one holds,
 * and the former one goes on holding for the days before, so that a deadline of then is still reckoned by the law of then.
 */
@Entity
@Table(name = "competence")
public class Competence extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_code", updatable = false)
    private Matter matter;

    @Embedded
    private CompetenceFacts facts;

    @Embedded
    private Period valid;

    @Column(name = "checked_on", nullable = false)
    private LocalDate checkedOn;

    @Column(name = "checked_by", nullable = false, length = 120)
    private String checkedBy;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected Competence() {}

    private Competence(Matter matter, CompetenceFacts facts, Period valid, LocalDate today, String by) {
        this.matter = Objects.requireNonNull(matter, "matter");
        this.facts = facts.checked();
        this.valid = Objects.requireNonNull(valid, "valid");
        this.checkedOn = Objects.requireNonNull(today, "today");
        this.checkedBy = Objects.requireNonNull(by, "by");
        this.notedBy = by;
    }

    /** What holds from that day on instead of it; a day outside its own time is refused. */
    public Competence next(CompetenceFacts wanted, LocalDate from, LocalDate today, String by) {
        Competence next = new Competence(matter, wanted, valid.startingOn(from), today, by);
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    /** Somebody has compared it with the law as it stands. */
    public void check(LocalDate day, String by) {
        checkedOn = Objects.requireNonNull(day, "day");
        checkedBy = Objects.requireNonNull(by, "by");
    }

    public Matter getMatter() {
        return matter;
    }

    public CompetenceFacts getFacts() {
        return facts.copy();
    }

    public Period getValid() {
        return valid;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
