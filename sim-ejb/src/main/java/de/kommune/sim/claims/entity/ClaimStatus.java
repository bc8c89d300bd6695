package de.kommune.sim.claims.entity;

import de.kommune.sim.benefits.applications.entity.ApplicationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** How far section 50-2 is with an application («Rückmeldung zum Stand»). A row of a view, only read; without the client's consent there is none. */
@Entity
@Table(name = "claim_status")
public class ClaimStatus implements Serializable {

    @Id
    @Column(name = "claim_id")
    private Long claimId;

    @Enumerated(EnumType.STRING)
    @Column(length = 14)
    private ApplicationState state;

    @Column(name = "state_since")
    private LocalDate since;

    protected ClaimStatus() {}

    public Long getClaimId() {
        return claimId;
    }

    public ApplicationState getState() {
        return state;
    }

    public LocalDate getSince() {
        return since;
    }
}
