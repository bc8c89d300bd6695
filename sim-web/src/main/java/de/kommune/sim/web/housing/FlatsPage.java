package de.kommune.sim.web.housing;

import de.kommune.sim.housing.flats.boundary.FlatLine;
import de.kommune.sim.housing.flats.boundary.FlatWishes;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The waiting list for own flats («Warteliste für Wohnungen»), in its order, and who was taken off. */
@Named("housingFlatsPage")
@RequestScoped
public class FlatsPage {

    @EJB
    private FlatWishes wishes;

    private List<FlatLine> lines;
    private List<FlatLine> removed;

    @PostConstruct
    void load() {
        lines = wishes.list();
        removed = wishes.removed();
    }

    public List<FlatLine> getLines() {
        return lines;
    }

    public List<FlatLine> getRemoved() {
        return removed;
    }

    /** Everybody who would move into a flat. */
    public int getPersons() {
        return lines.stream().mapToInt(FlatLine::persons).sum();
    }
}
