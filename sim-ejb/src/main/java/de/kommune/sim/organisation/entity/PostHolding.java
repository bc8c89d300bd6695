package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That an account holds a post from one day to another («Stellenbesetzung»). */
@Entity
@Table(name = "post_holding")
public class PostHolding extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id", nullable = false, updatable = false)
    private Post post;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Embedded
    private Period period;

    protected PostHolding() {}

    PostHolding(Post post, String account, Period period) {
        this.post = post;
        this.account = Objects.requireNonNull(account, "account");
        this.period = Objects.requireNonNull(period, "period");
    }

    void endOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public String getAccount() {
        return account;
    }

    public Period getPeriod() {
        return period;
    }
}
