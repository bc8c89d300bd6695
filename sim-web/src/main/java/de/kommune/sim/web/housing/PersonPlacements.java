package de.kommune.sim.web.housing;

import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.housing.placement.boundary.Placements;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's placements, as the person's page shows them («Unterbringung der Person»); read once a request. */
@Named
@RequestScoped
public class PersonPlacements {

    private final Map<Long, List<PlacementLine>> read = new HashMap<>();

    @EJB
    private Placements placements;

    public List<PlacementLine> of(long personId) {
        return read.computeIfAbsent(personId, placements::ofPerson);
    }
}
