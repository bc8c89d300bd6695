package de.kommune.sim.web.partners;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.partners.boundary.AgreementSignal;
import de.kommune.sim.partners.boundary.Agreements;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Agreements that whoever keeps them has to look at («Hinweise auf Vereinbarungen»), for the start page. */
@Named
@RequestScoped
public class DueAgreements {

    @EJB
    private Caller caller;

    @EJB
    private Agreements agreements;

    private List<AgreementSignal> signals;

    @PostConstruct
    void load() {
        signals = caller.may(Permission.AGREEMENT_WRITE) ? agreements.waiting() : List.of();
    }

    public List<AgreementSignal> getSignals() {
        return signals;
    }
}
