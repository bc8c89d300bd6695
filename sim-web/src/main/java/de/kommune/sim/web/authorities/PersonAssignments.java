package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.PersonAssignment;
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

    private final Map<Long, List<PersonAssignment>> read = new HashMap<>();

    @EJB
    private Assignments assignments;

    public List<PersonAssignment> of(long personId) {
        return read.computeIfAbsent(personId, assignments::ofPerson);
    }
}
