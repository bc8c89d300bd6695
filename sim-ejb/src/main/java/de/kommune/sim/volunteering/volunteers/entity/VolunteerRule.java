package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long it is kept who helped («Aufbewahrung»), with validity and source; the rule of the day of the end counts. */
@Entity
@Table(name = "volunteer_rule")
public class VolunteerRule extends DatedRule {

    private static final int MOST_MONTHS = 120;

    @Column(name = "keep_months", nullable = false, updatable = false)
    private int keepMonths;

    protected VolunteerRule() {}

    public VolunteerRule(int keepMonths, Period period, String source, String notedBy) {
        super(period, source, notedBy);
        this.keepMonths = keepMonths;
    }

    /** What holds from that day on instead of it. */
    public VolunteerRule next(int months, String source, LocalDate from, String by) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new BusinessException("volunteering.keptMonths", MOST_MONTHS);
        }
        return new VolunteerRule(months, giveWayOn(from), source, by);
    }

    /** The first day on which nothing is kept any more of whoever ended on that day. */
    public LocalDate erasureDue(LocalDate endedOn) {
        return endedOn.plusMonths(keepMonths).plusDays(1);
    }

    public int getKeepMonths() {
        return keepMonths;
    }
}
