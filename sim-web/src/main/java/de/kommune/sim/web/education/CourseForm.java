package de.kommune.sim.web.education;

import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.CourseLevel;
import de.kommune.sim.procedures.education.entity.CourseOffice;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields on the integration course («Eingabe zum Integrationskurs»). */
public class CourseForm implements Serializable {

    private CourseStanding standing = CourseStanding.UNKNOWN;
    private CourseOffice office;
    private LocalDate saidOn;
    private LocalDate until;
    private LocalDate appliedOn;
    private LocalDate beganOn;
    private LocalDate endedOn;
    private CourseLevel level;

    void begin(CourseFacts facts) {
        standing = facts.getStanding();
        office = facts.getOffice();
        saidOn = facts.getSaidOn();
        until = facts.getUntil();
        appliedOn = facts.getAppliedOn();
        beganOn = facts.getBeganOn();
        endedOn = facts.getEndedOn();
        level = facts.getLevel();
    }

    CourseFacts facts() {
        return new CourseFacts(standing, office, saidOn, until).come(appliedOn, beganOn, endedOn, level);
    }

    public CourseStanding getStanding() {
        return standing;
    }

    public void setStanding(CourseStanding standing) {
        this.standing = standing;
    }

    public CourseOffice getOffice() {
        return office;
    }

    public void setOffice(CourseOffice office) {
        this.office = office;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public LocalDate getBeganOn() {
        return beganOn;
    }

    public void setBeganOn(LocalDate beganOn) {
        this.beganOn = beganOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public CourseLevel getLevel() {
        return level;
    }

    public void setLevel(CourseLevel level) {
        this.level = level;
    }
}
