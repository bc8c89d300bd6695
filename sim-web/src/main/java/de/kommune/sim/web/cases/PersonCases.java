package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's cases, as the person's page shows them («Fälle der Person»); read once a request. */
@Named
@RequestScoped
public class PersonCases {

    private final Map<Long, List<CaseRow>> read = new HashMap<>();

    @EJB
    private Cases cases;

    /** All cases of the person, the current one first. */
    public List<CaseRow> of(long personId) {
        return read.computeIfAbsent(personId, cases::ofPerson);
    }

    /** Whether the team works on one of them now. */
    public boolean isLive(long personId) {
        return of(personId).stream().anyMatch(row -> row.status().isLive());
    }
}
