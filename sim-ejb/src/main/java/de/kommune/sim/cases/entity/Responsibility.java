package de.kommune.sim.cases.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who looks after a case, or stands in, and from when until when («Zuständigkeit»). */
@Entity
@Table(name = "case_responsibility")
public class Responsibility extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private ResponsibilityPart part;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Embedded
    private Period period;

    protected Responsibility() {}

    Responsibility(SimCase simCase, ResponsibilityPart part, String account, LocalDate from) {
        this.simCase = simCase;
        this.part = part;
        this.account = account;
        this.period = Period.since(from);
    }

    void endBefore(LocalDate day) {
        period = Period.between(period.getFrom(), day);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public ResponsibilityPart getPart() {
        return part;
    }

    public String getAccount() {
        return account;
    }

    public Period getPeriod() {
        return period;
    }
}
