package de.kommune.sim.web.estate;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.housing.placement.boundary.Placements;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of facilities («Unterkünfte») as they stand tonight. */
@Named("estateListPage")
@RequestScoped
public class ListPage {

    @EJB
    private Estate estate;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private LocalDate night;
    private List<FacilityLine> lines;
    private Map<Long, Long> taken;

    @PostConstruct
    void load() {
        night = LocalDate.now(clock);
        lines = estate.list(night);
        taken = placements.taken(night);
    }

    public LocalDate getNight() {
        return night;
    }

    public List<FacilityLine> getLines() {
        return lines;
    }

    /** Beds of the facility that somebody has or will have tonight. */
    public long taken(FacilityLine line) {
        return taken.getOrDefault(line.id(), 0L);
    }

    public long free(FacilityLine line) {
        return Math.max(0, line.getUsable() - taken(line));
    }

    /** Whether more people have a bed there than are allowed. */
    public boolean isOvercrowded(FacilityLine line) {
        return line.licensed() != null && BigDecimal.valueOf(taken(line)).compareTo(line.licensed()) > 0;
    }

    public long getTaken() {
        return taken.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getPlaces() {
        return lines.stream().mapToLong(FacilityLine::places).sum();
    }

    public long getClosed() {
        return lines.stream().mapToLong(FacilityLine::closed).sum();
    }
}
