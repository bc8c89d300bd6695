package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An application on its way through the desk («Leistungsantrag»). The database makes the row with the paper, whoever hands that in; its
 * number is the paper's. Which steps may follow the database knows as well.
 */
@Entity
@Table(name = "benefit_application")
public class BenefitApplication extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private ApplicationPaper paper;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 14)
    private ApplicationState state;

    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_words", length = 800)
    private String dueWords;

    @Column(name = "taken_by", length = 120)
    private String takenBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private BenefitDecision decision;

    protected BenefitApplication() {}

    /** Which record of this side is meant; a mistake can be put right until it is decided, but not who stood at the counter. */
    public void assign(Person whom) {
        if (decision != null) {
            throw new BusinessException("benefits.decidedBefore");
        }
        if (!isAssignable()) {
            throw new BusinessException("benefits.counterPerson");
        }
        person = Objects.requireNonNull(whom, "whom");
    }

    /** Whether somebody still has to say, or may put right, whose it is. */
    public boolean isAssignable() {
        return decision == null && (person == null || paper.getOrigin() == PaperOrigin.CLIENT);
    }

    /** That account sees to it from now on; whoever takes it over from a colleague may. */
    public void take(String account, LocalDate today) {
        if (account.equalsIgnoreCase(takenBy)) {
            throw new BusinessException("benefits.alreadyYours");
        }
        takenBy = Objects.requireNonNull(account, "account");
        if (state == ApplicationState.SUBMITTED) {
            reach(ApplicationState.IN_REVIEW, today, new Due(dueOn, dueWords));
        }
    }

    /**
     * From that day on it stands so.
     *
     * @param due by when the next thing should have happened; null when it is over
     */
    public void reach(ApplicationState reached, LocalDate today, Due due) {
        state = Objects.requireNonNull(reached, "reached");
        stateSince = Objects.requireNonNull(today, "today");
        dueOn = due == null ? null : due.on();
        dueWords = due == null ? null : due.words();
    }

    /** It is decided; the row of the decision says how, and until the last day of the remedy it waits. */
    public void decide(BenefitDecision issued, LocalDate today, RemedyTold remedy) {
        decision = Objects.requireNonNull(issued, "issued");
        reach(ApplicationState.DECIDED, today, new Due(remedy.until(), remedy.reckoned()));
    }

    public ApplicationPaper getPaper() {
        return paper;
    }

    /** Null until somebody has said which record of this side it is. */
    public Person getPerson() {
        return person;
    }

    public ApplicationState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** By when the next thing should have happened; null when it is over. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** How one came to that day; null when it is over. */
    public String getDueWords() {
        return dueWords;
    }

    /** Null until somebody has taken it. */
    public String getTakenBy() {
        return takenBy;
    }

    /** The decision that stands; null before there is one. */
    public BenefitDecision getDecision() {
        return decision;
    }
}
