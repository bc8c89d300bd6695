package de.kommune.sim.web.cases;

import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.web.persons.PersonShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's cases, as the person's page shows them («Fälle der Person»); read once a request. */
@Named
@RequestScoped
public class PersonCases {

    private final Map<Long, List<CaseRow>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Cases cases;

    void open(@Observes PersonShown shown) {
        if (shell.may(Permission.CASE_READ.name())) {
            of(shown.personId());
        }
    }

    /** All cases of the person, the current one first. */
    public List<CaseRow> of(long personId) {
        return read.computeIfAbsent(personId, cases::ofPerson);
    }

    /** Whether the team works on one of them now. */
    public boolean isLive(long personId) {
        return of(personId).stream().anyMatch(row -> row.status().isLive());
    }
}
