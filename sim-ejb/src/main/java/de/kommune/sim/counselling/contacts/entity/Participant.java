package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * Whose case a talk belongs to («Teilnahme»). Repeats when it was held, so that the talks of a case are found in their
 * order by one index, however many there are.
 */
@Entity
@Table(name = "contact_case")
public class Participant extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", updatable = false)
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(name = "held_at", nullable = false)
    private LocalDateTime heldAt;

    protected Participant() {}

    Participant(Contact contact, SimCase simCase, LocalDateTime heldAt) {
        this.contact = contact;
        this.simCase = simCase;
        this.heldAt = heldAt;
    }

    void heldAt(LocalDateTime at) {
        heldAt = at;
    }

    public SimCase getSimCase() {
        return simCase;
    }
}
