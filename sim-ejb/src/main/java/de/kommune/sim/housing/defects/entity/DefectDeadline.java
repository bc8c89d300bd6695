package de.kommune.sim.housing.defects.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** In how many days a defect of an urgency should be mended («Frist für Mängel»), as data with validity and source. */
@Entity
@Table(name = "defect_deadline")
public class DefectDeadline extends BaseEntity {

    private static final int MOST_DAYS = 365;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private DefectUrgency urgency;

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Embedded
    private Period valid;

    protected DefectDeadline() {}

    private DefectDeadline(DefectUrgency urgency, int days, String source, Period valid, String notedBy) {
        if (days < 0 || days > MOST_DAYS) {
            throw new BusinessException("housing.deadlineDays", MOST_DAYS);
        }
        this.urgency = urgency;
        this.days = days;
        this.source = Objects.requireNonNull(source, "source");
        this.valid = valid;
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** What holds from that day on instead of it. */
    public DefectDeadline next(int wanted, String toldBy, LocalDate from, String by) {
        DefectDeadline next = new DefectDeadline(urgency, wanted, toldBy, valid.startingOn(from), by);
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    public DefectUrgency getUrgency() {
        return urgency;
    }

    public int getDays() {
        return days;
    }

    public String getSource() {
        return source;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public Period getValid() {
        return valid;
    }
}
