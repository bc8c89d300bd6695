package de.kommune.sim.procedures.education.entity;

import de.kommune.sim.common.DatedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.MonthDay;

/** Ages and terms for school, kindergarten and course («Altersgrenzen und Fristen der Bildung»), with validity and source. */
@Entity
@Table(name = "education_rule")
public class EducationRule extends DatedRule {

    @Column(name = "kita_age", nullable = false, updatable = false)
    private int kitaAge;

    @Column(name = "school_age", nullable = false, updatable = false)
    private int schoolAge;

    @Column(name = "key_month", nullable = false, updatable = false)
    private int keyMonth;

    @Column(name = "key_day", nullable = false, updatable = false)
    private int keyDay;

    @Column(name = "leaving_age", nullable = false, updatable = false)
    private int leavingAge;

    @Column(name = "school_days", nullable = false, updatable = false)
    private int schoolDays;

    @Column(name = "kita_days", nullable = false, updatable = false)
    private int kitaDays;

    @Column(name = "course_days", nullable = false, updatable = false)
    private int courseDays;

    @Column(name = "task_days", nullable = false, updatable = false)
    private int taskDays;

    protected EducationRule() {}

    public EducationTerms terms() {
        return new EducationTerms(
                kitaAge,
                schoolAge,
                MonthDay.of(keyMonth, keyDay),
                leavingAge,
                schoolDays,
                kitaDays,
                courseDays,
                taskDays);
    }
}
