package de.kommune.sim.housing.incidents.entity;

import de.kommune.sim.common.BaseEntity;
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

/** That somebody was told of an incident («Verständigung»), and when. */
@Entity
@Table(name = "incident_notice")
public class IncidentNotice extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "incident_id", updatable = false)
    private Incident incident;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private IncidentRecipient recipient;

    @Column(name = "told_on", nullable = false, updatable = false)
    private LocalDate toldOn;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected IncidentNotice() {}

    public IncidentNotice(Incident incident, IncidentRecipient recipient, LocalDate toldOn, String notedBy) {
        this.incident = Objects.requireNonNull(incident, "incident");
        this.recipient = Objects.requireNonNull(recipient, "recipient");
        this.toldOn = Objects.requireNonNull(toldOn, "toldOn");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    public IncidentRecipient getRecipient() {
        return recipient;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
