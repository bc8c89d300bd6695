package de.kommune.sim.procedures.education.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** The client of a case, or somebody of her household, with a view to school, kindergarten and course («Bildungsstand»). */
@Entity
@Table(name = "learner")
public class Learner extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(name = "in_town_since", nullable = false)
    private LocalDate inTownSince;

    @Embedded
    private CourseFacts course = CourseFacts.unknown();

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Learner() {}

    public Learner(SimCase simCase, Person person) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.person = Objects.requireNonNull(person, "person");
    }

    /** What is known now; nothing of it lies in the future. */
    public void note(LocalDate since, CourseFacts facts, LocalDate today, String account) {
        if (since.isAfter(today)) {
            throw new BusinessException("procedures.inTownInFuture", since);
        }
        facts.checkNotAfter(today);
        inTownSince = since;
        course = facts;
        changedBy = Objects.requireNonNull(account, "account");
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public Person getPerson() {
        return person;
    }

    /** The first day in the town that the case knows. */
    public LocalDate getInTownSince() {
        return inTownSince;
    }

    public CourseFacts getCourse() {
        return course;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
