package de.kommune.sim.counselling.hours.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how many days a list of the open hours keeps first names («Regel der Sprechstunde»), with its source. */
@Entity
@Table(name = "open_hour_rule")
public class OpenHourRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "keep_name_days", nullable = false)
    private int keepNameDays;

    @Column(nullable = false, length = 200)
    private String source;

    protected OpenHourRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getKeepNameDays() {
        return keepNameDays;
    }

    public String getSource() {
        return source;
    }
}
