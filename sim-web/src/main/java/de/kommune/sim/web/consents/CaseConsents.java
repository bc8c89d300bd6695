package de.kommune.sim.web.consents;

import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.entity.Consent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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

    @EJB
    private Consents consents;

    @Inject
    private ConsentWords words;

    public List<Consent> inForce(long caseId) {
        return read.computeIfAbsent(
                caseId,
                id -> consents.ofCase(id).stream().filter(words::isInForce).toList());
    }
}
