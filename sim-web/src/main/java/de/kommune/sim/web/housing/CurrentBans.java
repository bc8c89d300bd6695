package de.kommune.sim.web.housing;

import de.kommune.sim.access.Permission;
import de.kommune.sim.housing.bans.boundary.BanLine;
import de.kommune.sim.housing.bans.boundary.HouseBans;
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

/** The bans that hold, as the pages of a shelter and of a person say them («geltende Hausverbote»); read once a request. */
@Named
@RequestScoped
public class CurrentBans {

    private final Map<Long, List<BanLine>> byPerson = new HashMap<>();
    private final Map<Long, List<BanLine>> byFacility = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private HouseBans bans;

    void open(@Observes PersonShown shown) {
        ofPerson(shown.personId());
    }

    /** Nothing for whoever may not see bans. */
    public List<BanLine> ofPerson(long personId) {
        return mayRead() ? byPerson.computeIfAbsent(personId, bans::ofPerson) : List.of();
    }

    public List<BanLine> ofFacility(long facilityId) {
        return mayRead() ? byFacility.computeIfAbsent(facilityId, bans::ofFacility) : List.of();
    }

    private boolean mayRead() {
        return shell.may(Permission.HOUSE_READ.name());
    }
}
