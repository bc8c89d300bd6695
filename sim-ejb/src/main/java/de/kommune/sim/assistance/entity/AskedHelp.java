package de.kommune.sim.assistance.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** For which case a request was made, and on which consent a first name lies with the coordination («Anfrage zum Fall»). */
@Entity
@Table(name = "help_request_case")
public class AskedHelp extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private HelpRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    private Consent consent;

    protected AskedHelp() {}

    public AskedHelp(HelpRequest request, SimCase simCase) {
        this.request = Objects.requireNonNull(request, "request");
        this.simCase = Objects.requireNonNull(simCase, "simCase");
    }

    /** The first name was passed on, on that consent. */
    public void passedOn(Consent on) {
        consent = Objects.requireNonNull(on, "on");
    }

    public HelpRequest getRequest() {
        return request;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    /** The last consent on which the first name was passed on; null where it never was. */
    public Consent getConsent() {
        return consent;
    }
}
