package de.kommune.sim.procedures.education.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
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

/** That somebody has a place in a school or a kindergarten («Platz»), since when and until when. */
@Entity
@Table(name = "learner_place")
public class LearnerPlace extends BaseEntity {

    private static final int LONGEST_NAME = 120;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "learner_id", updatable = false)
    private Learner learner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 6)
    private LearningKind kind;

    @Column(nullable = false, updatable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "since_day", nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "struck_because", length = 12)
    private StrikeReason struckBecause;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected LearnerPlace() {}

    /** @param token of the form, so that it makes one place however often it is sent */
    public LearnerPlace(Learner learner, LearningKind kind, String name, LocalDate since, String token) {
        this.learner = Objects.requireNonNull(learner, "learner");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.since = Objects.requireNonNull(since, "since");
        this.token = Objects.requireNonNull(token, "token");
        if (!kind.isByAge()) {
            throw new BusinessException("procedures.coursePlace");
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new BusinessException("procedures.placeName", LONGEST_NAME);
        }
        this.name = name.strip();
    }

    public LearnerPlace notedBy(String account) {
        changedBy = Objects.requireNonNull(account, "account");
        return this;
    }

    /** The last day there. */
    public void end(LocalDate lastDay, String account) {
        checkCounts();
        if (lastDay.isBefore(since)) {
            throw new BusinessException("procedures.placeEnd", since);
        }
        until = lastDay;
        notedBy(account);
    }

    /** It was entered by mistake; it stays readable and counts no longer. */
    public void strike(StrikeReason because, LocalDate day, String account) {
        checkCounts();
        struckBecause = Objects.requireNonNull(because, "because");
        struckOn = Objects.requireNonNull(day, "day");
        notedBy(account);
    }

    private void checkCounts() {
        if (isStruck()) {
            throw new BusinessException("procedures.placeStruck", struckOn);
        }
    }

    public boolean isStruck() {
        return struckOn != null;
    }

    /** Whether it goes on and could end. */
    public boolean isEndless() {
        return until == null && !isStruck();
    }

    /** Whether somebody has it on that day. */
    public boolean isOn(LocalDate day) {
        return !isStruck() && !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public Learner getLearner() {
        return learner;
    }

    public LearningKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public LocalDate getSince() {
        return since;
    }

    /** The last day; null as long as nobody knows of an end. */
    public LocalDate getUntil() {
        return until;
    }

    /** When it was taken back; null where it counts. */
    public LocalDate getStruckOn() {
        return struckOn;
    }

    public StrikeReason getStruckBecause() {
        return struckBecause;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public String getToken() {
        return token;
    }
}
