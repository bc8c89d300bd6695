package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.suggestion.entity.Need;
import java.io.Serializable;
import java.util.Set;

/** Somebody for whom a bed is searched, and what she needs of it («Platzsuche für eine Person»). */
public record Seeking(long personId, Set<Need> needs) implements Serializable {

    public Seeking {
        needs = Set.copyOf(needs);
    }
}
