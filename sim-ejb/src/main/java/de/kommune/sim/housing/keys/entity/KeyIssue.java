package de.kommune.sim.housing.keys.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** That a person was handed a key («Schlüsselausgabe»), until it came back or was lost. The database lets nobody hold a key that somebody holds. */
@Entity
@Table(name = "key_issue")
public class KeyIssue extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "house_key_id", updatable = false)
    private HouseKey houseKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(name = "handed_on", nullable = false, updatable = false)
    private LocalDate handedOn;

    @Column(name = "handed_by", nullable = false, updatable = false, length = 120)
    private String handedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private KeyOutcome outcome;

    @Column(name = "loss_reason", length = 300)
    private String lossReason;

    @Column(name = "closed_by", length = 120)
    private String closedBy;

    @Column(nullable = false, updatable = false, precision = 7, scale = 2)
    private BigDecimal deposit;

    @Enumerated(EnumType.STRING)
    @Column(name = "deposit_outcome", length = 8)
    private DepositOutcome depositOutcome;

    @Column(name = "deposit_reason", length = 300)
    private String depositReason;

    protected KeyIssue() {}

    /**
     * Refuses a key that is lost or scrapped.
     *
     * @param deposit euros and cents; null for none
     */
    public KeyIssue(HouseKey houseKey, Person person, BigDecimal deposit, LocalDate handedOn, String handedBy) {
        houseKey.checkUsable();
        this.houseKey = houseKey;
        this.person = Objects.requireNonNull(person, "person");
        this.handedOn = Objects.requireNonNull(handedOn, "handedOn");
        this.handedBy = Objects.requireNonNull(handedBy, "handedBy");
        this.deposit = Deposit.checked(deposit);
    }

    /**
     * The key is back in the cupboard.
     *
     * @param keptBecause why the deposit is kept; null where she gets it back
     */
    public void takeBack(LocalDate day, String keptBecause, String account) {
        close(KeyOutcome.RETURNED, day, account);
        settle(keptBecause);
    }

    /**
     * The key is gone; it can be handed out again when somebody finds it.
     *
     * @param paidBack whether she gets the deposit back all the same; else it is kept for that reason
     */
    public void lose(LocalDate day, String reason, boolean paidBack, String account) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("housing.keyLostWithoutReason");
        }
        close(KeyOutcome.LOST, day, account);
        lossReason = reason.strip();
        settle(paidBack ? null : lossReason);
        houseKey.beLost();
    }

    private void settle(String keptBecause) {
        boolean kept = keptBecause != null && !keptBecause.isBlank();
        if (deposit.signum() > 0) {
            depositOutcome = kept ? DepositOutcome.KEPT : DepositOutcome.RETURNED;
            depositReason = kept ? keptBecause.strip() : null;
        }
    }

    public Deposit getDeposit() {
        return new Deposit(deposit, depositOutcome, depositReason);
    }

    private void close(KeyOutcome how, LocalDate day, String account) {
        if (outcome != null) {
            throw new BusinessException("housing.keyIsBack", houseKey.getStamp(), closedOn);
        }
        if (day.isBefore(handedOn)) {
            throw new BusinessException("housing.keyBackBefore", day, handedOn);
        }
        outcome = how;
        closedOn = day;
        closedBy = Objects.requireNonNull(account, "account");
    }

    public HouseKey getHouseKey() {
        return houseKey;
    }

    public Person getPerson() {
        return person;
    }

    /** Null while somebody holds the key. */
    public KeyOutcome getOutcome() {
        return outcome;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }
}
