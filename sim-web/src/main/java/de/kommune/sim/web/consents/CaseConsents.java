package de.kommune.sim.web.consents;

import de.kommune.sim.access.Permission;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The consents of a case that hold, as the case's page shows them («Einwilligungen des Falls»); read once a request. */
@Named
@RequestScoped
public class CaseConsents {

    private final Map<Long, List<Consent>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Consents consents;

    @Inject
    private ConsentWords words;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.CONSENT_READ.name())) {
            inForce(shown.caseId());
        }
    }

    public List<Consent> inForce(long caseId) {
        return read.computeIfAbsent(
                caseId,
                id -> consents.ofCase(id).stream().filter(words::isInForce).toList());
    }
}
