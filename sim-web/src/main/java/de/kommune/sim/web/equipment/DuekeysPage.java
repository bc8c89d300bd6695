package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The keys that should come back («offene Schlüssel»): whoever holds them no longer lives behind the lock. */
@Named("equipmentDuekeysPage")
@RequestScoped
public class DuekeysPage {

    @EJB
    private KeyHandouts handouts;

    private List<HandedKey> keys;

    @PostConstruct
    void load() {
        keys = handouts.due();
    }

    public List<HandedKey> getKeys() {
        return keys;
    }

    public long getPeople() {
        return keys.stream().map(HandedKey::personId).distinct().count();
    }
}
