package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentLine;
import de.kommune.sim.authorities.boundary.Assignments;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's assignments, as the person's page shows them («Zuweisungen der Person»); read once a request. */
@Named
@RequestScoped
public class PersonAssignments {

    private final Map<Long, List<AssignmentLine>> read = new HashMap<>();

    @EJB
    private Assignments assignments;

    public List<AssignmentLine> of(long personId) {
        return read.computeIfAbsent(personId, assignments::ofPerson);
    }
}
