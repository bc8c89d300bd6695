package de.kommune.sim.procedures.education.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is known about somebody's integration course («Stand des Integrationskurses»): who decided what, and how far it came. */
@Embeddable
public class CourseFacts implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "course_standing", nullable = false, length = 8)
    private CourseStanding standing = CourseStanding.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_office", length = 20)
    private CourseOffice office;

    @Column(name = "course_said_on")
    private LocalDate saidOn;

    @Column(name = "course_until")
    private LocalDate until;

    @Column(name = "course_applied_on")
    private LocalDate appliedOn;

    @Column(name = "course_began_on")
    private LocalDate beganOn;

    @Column(name = "course_ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_level", length = 8)
    private CourseLevel level;

    protected CourseFacts() {}

    /**
     * @param office who said so on that day; both for a duty or an entitlement, and for nothing else
     * @param until to when the paper entitles; null where none says it
     */
    public CourseFacts(CourseStanding standing, CourseOffice office, LocalDate saidOn, LocalDate until) {
        this.standing = Objects.requireNonNull(standing, "standing");
        this.office = office;
        this.saidOn = saidOn;
        this.until = until;
        boolean said = office != null && saidOn != null;
        if (standing.isToTakePart() ? !said || !office.maySay(standing) : office != null || saidOn != null) {
            throw new BusinessException("procedures.courseSaidBy");
        }
        if (until != null && (saidOn == null || until.isBefore(saidOn))) {
            throw new BusinessException("procedures.courseUntil");
        }
    }

    public static CourseFacts unknown() {
        return new CourseFacts(CourseStanding.UNKNOWN, null, null, null);
    }

    /**
     * How far it came: applied, began, ended; null for not yet. A later step does not come before an earlier one.
     *
     * @param reached with the end, and with nothing else
     */
    public CourseFacts come(LocalDate applied, LocalDate began, LocalDate ended, CourseLevel reached) {
        if ((ended == null) != (reached == null) || ended != null && began == null) {
            throw new BusinessException("procedures.courseEnd");
        }
        if (isBefore(began, applied) || isBefore(ended, began)) {
            throw new BusinessException("procedures.courseOrder");
        }
        CourseFacts facts = new CourseFacts(standing, office, saidOn, until);
        facts.appliedOn = applied;
        facts.beganOn = began;
        facts.endedOn = ended;
        facts.level = reached;
        return facts;
    }

    private static boolean isBefore(LocalDate later, LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }

    /** What somebody said or did lies behind us. */
    public void checkNotAfter(LocalDate today) {
        for (LocalDate day : new LocalDate[] {saidOn, appliedOn, beganOn, endedOn}) {
            if (day != null && day.isAfter(today)) {
                throw new BusinessException("procedures.courseInFuture", day);
            }
        }
    }

    /** Whether somebody may or has to take part, and waits. */
    public boolean isWaiting() {
        return standing.isToTakePart() && beganOn == null;
    }

    public CourseStanding getStanding() {
        return standing;
    }

    public CourseOffice getOffice() {
        return office;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public LocalDate getBeganOn() {
        return beganOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public CourseLevel getLevel() {
        return level;
    }
}
