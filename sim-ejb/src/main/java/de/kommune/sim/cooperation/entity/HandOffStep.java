package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** One thing that was done with a message, and what was said with it («Schritt»). The words lie under seal. */
@Entity
@Table(name = "hand_off_step")
public class HandOffStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hand_off_id", updatable = false)
    private HandOff handOff;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private HandOffDeed deed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Desk desk;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Embedded
    private SealedText text;

    protected HandOffStep() {}

    HandOffStep(HandOff handOff, HandOffDeed deed, Hand hand) {
        this.handOff = Objects.requireNonNull(handOff, "handOff");
        this.deed = Objects.requireNonNull(deed, "deed");
        this.desk = hand.desk();
        this.account = hand.account();
        this.at = hand.at();
    }

    /** Puts the sealed words in, once; they can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        text = sealed;
    }

    public HandOffDeed getDeed() {
        return deed;
    }

    /** The desk that did it. */
    public Desk getDesk() {
        return desk;
    }

    public String getAccount() {
        return account;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public SealedText getText() {
        return text;
    }
}
