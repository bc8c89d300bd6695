package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What a client said to the person who was proposed («Antwort»), so that nobody is proposed to her twice. */
@Entity
@Table(name = "help_answer")
public class HelpAnswer extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private HelpRequest request;

    @Column(nullable = false, updatable = false)
    private int round;

    @Column(nullable = false, updatable = false)
    private boolean agreed;

    @Column(name = "said_on", nullable = false, updatable = false)
    private LocalDate saidOn;

    protected HelpAnswer() {}

    public HelpAnswer(HelpRequest request, boolean agreed, LocalDate saidOn) {
        this.request = Objects.requireNonNull(request, "request");
        this.round = request.getRound();
        this.agreed = agreed;
        this.saidOn = Objects.requireNonNull(saidOn, "saidOn");
    }

    public int getRound() {
        return round;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }
}
