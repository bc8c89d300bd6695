package de.kommune.sim.information.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** Days and state of a request for information («Termine einer Auskunft»), as data protection sees it. A row of a view, only read. */
@Entity
@Table(name = "information_date")
public class InformationDate implements Serializable {

    @Id
    private Long id;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean extended;

    @Enumerated(EnumType.STRING)
    private InformationState state;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    protected InformationDate() {}

    public Long getId() {
        return id;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isExtended() {
        return extended;
    }

    public InformationState getState() {
        return state;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** Whether the town owes the answer longer than it may. */
    public boolean isLate(LocalDate today) {
        return state.isLive() ? dueOn.isBefore(today) : deliveredOn != null && dueOn.isBefore(deliveredOn);
    }
}
