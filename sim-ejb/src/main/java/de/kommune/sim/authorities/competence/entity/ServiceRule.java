package de.kommune.sim.authorities.competence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * When a letter of an authority counts as received («Bekanntgabefiktion»): so many days after it was posted, by the law of
 * that day. A day off moves nothing, for this is no time in which somebody has to act; that is also the earlier day.
 */
@Entity
@Table(name = "service_rule")
public class ServiceRule extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(nullable = false, updatable = false, length = 160)
    private String statute;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period valid;

    protected ServiceRule() {}

    public LocalDate received(LocalDate postedOn) {
        return postedOn.plusDays(days);
    }

    public int getDays() {
        return days;
    }

    public String getStatute() {
        return statute;
    }
}
