package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How many days after its search a suggestion is erased («Aufbewahrung der Platzvorschläge»), as data with validity and source. */
@Entity
@Table(name = "suggestion_term")
public class SuggestionTerm extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected SuggestionTerm() {}

    public int getDays() {
        return days;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
