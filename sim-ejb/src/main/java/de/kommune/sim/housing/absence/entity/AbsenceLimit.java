package de.kommune.sim.housing.absence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** After how many days of absence the desk asks what is the matter («Frist der Abwesenheit»), as data with validity and source. */
@Entity
@Table(name = "absence_limit")
public class AbsenceLimit extends BaseEntity {

    private static final int MOST_DAYS = 365;

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected AbsenceLimit() {}

    public AbsenceLimit(int days, String source, LocalDate from, String notedBy) {
        if (days < 1 || days > MOST_DAYS) {
            throw new BusinessException("housing.absenceDays", days, MOST_DAYS);
        }
        if (source == null || source.isBlank()) {
            throw new BusinessException("housing.absenceWithoutSource");
        }
        this.days = days;
        this.source = source.strip();
        this.period = Period.since(from);
        this.notedBy = notedBy;
    }

    /** Another one holds from that day on. */
    public void giveWayOn(LocalDate day) {
        if (!day.isAfter(period.getFrom())) {
            throw new BusinessException("housing.ruleBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), day);
    }

    public int getDays() {
        return days;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
