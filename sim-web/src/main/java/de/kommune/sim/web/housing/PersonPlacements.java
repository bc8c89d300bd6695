package de.kommune.sim.web.housing;

import de.kommune.sim.access.Permission;
import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.housing.placement.boundary.Placements;
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

/** A person's placements, as the person's page shows them («Unterbringung der Person»); read once a request. */
@Named
@RequestScoped
public class PersonPlacements {

    private final Map<Long, List<PlacementLine>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Placements placements;

    void open(@Observes PersonShown shown) {
        if (shell.may(Permission.PLACEMENT_READ.name())) {
            of(shown.personId());
        }
    }

    public List<PlacementLine> of(long personId) {
        return read.computeIfAbsent(personId, placements::ofPerson);
    }
}
