package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.DatedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** On which statute a need rests («Rechtsgrundlage eines Bedarfs»), to begin the form with, with validity and source. */
@Entity
@Table(name = "benefit_ground")
public class BenefitGround extends DatedRule {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private Need need;

    @Column(nullable = false, updatable = false, length = 200)
    private String statute;

    protected BenefitGround() {}

    public Need getNeed() {
        return need;
    }

    public String getStatute() {
        return statute;
    }
}
