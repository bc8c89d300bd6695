package de.kommune.sim.web.authorities;

import de.kommune.sim.access.Permission;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.PersonAssignment;
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

/** A person's assignments, as the person's page shows them («Zuweisungen der Person»); read once a request, together with the rest of the page. */
@Named
@RequestScoped
public class PersonAssignments {

    private final Map<Long, List<PersonAssignment>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Assignments assignments;

    void open(@Observes PersonShown shown) {
        if (shell.may(Permission.ASSIGNMENT_READ.name())) {
            of(shown.personId());
        }
    }

    public List<PersonAssignment> of(long personId) {
        return read.computeIfAbsent(personId, assignments::ofPerson);
    }
}
