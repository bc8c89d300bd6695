package de.kommune.sim.housing.inventory.entity;

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
import java.time.LocalDate;
import java.util.Objects;

/** That a person was handed a thing («Ausgabe von Inventar»), until it came back. The database lets nobody hold what somebody holds. */
@Entity
@Table(name = "item_loan")
public class ItemLoan extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", updatable = false)
    private InventoryItem item;

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
    @Column(length = 12)
    private LoanEnd outcome;

    @Column(name = "closed_by", length = 120)
    private String closedBy;

    protected ItemLoan() {}

    /** Refuses a thing that is no longer there. */
    public ItemLoan(InventoryItem item, Person person, LocalDate handedOn, String handedBy) {
        item.checkThere();
        this.item = item;
        this.person = Objects.requireNonNull(person, "person");
        this.handedOn = Objects.requireNonNull(handedOn, "handedOn");
        this.handedBy = Objects.requireNonNull(handedBy, "handedBy");
    }

    /** It is back, in the condition that somebody saw. */
    public void takeBack(LocalDate day, ItemCondition seen, String account) {
        close(LoanEnd.RETURNED, day, account);
        item.assess(seen, account);
    }

    /** It was written off while she had it. */
    public void loseTo(LocalDate day, String account) {
        close(LoanEnd.WRITTEN_OFF, day, account);
    }

    private void close(LoanEnd how, LocalDate day, String account) {
        if (outcome != null) {
            throw new BusinessException("housing.itemIsBack", item.getTag(), closedOn);
        }
        if (day.isBefore(handedOn)) {
            throw new BusinessException("housing.itemBackBefore", day, handedOn);
        }
        outcome = how;
        closedOn = day;
        closedBy = Objects.requireNonNull(account, "account");
    }

    public Person getPerson() {
        return person;
    }
}
