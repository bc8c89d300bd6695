package de.kommune.sim.web.equipment;

import de.kommune.sim.access.Permission;
import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
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

/** The keys that a person holds and no longer needs, as her page and that of her placement say it («offene Schlüssel der Person»); read once a request. */
@Named
@RequestScoped
public class PersonKeys {

    private final Map<Long, List<HandedKey>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private KeyHandouts handouts;

    void open(@Observes PersonShown shown) {
        due(shown.personId());
    }

    /** Nothing for whoever may not see keys. */
    public List<HandedKey> due(long personId) {
        if (!shell.may(Permission.HOUSE_READ.name())) {
            return List.of();
        }
        return read.computeIfAbsent(personId, handouts::dueOf);
    }
}
