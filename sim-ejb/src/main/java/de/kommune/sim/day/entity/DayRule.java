package de.kommune.sim.day.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** From when the start page points something out («Regel der Startseite»), with the source of the numbers. */
@Entity
@Table(name = "day_rule")
public class DayRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "contact_days", nullable = false)
    private int contactDays;

    @Column(name = "paper_days", nullable = false)
    private int paperDays;

    @Column(name = "task_days", nullable = false)
    private int taskDays;

    @Column(nullable = false, length = 200)
    private String source;

    protected DayRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** After so many days without a talk a case is pointed out. */
    public int getContactDays() {
        return contactDays;
    }

    /** So many days before it ends a paper is pointed out. */
    public int getPaperDays() {
        return paperDays;
    }

    /** So many days before they are due tasks stand on the start page. */
    public int getTaskDays() {
        return taskDays;
    }

    public String getSource() {
        return source;
    }
}
