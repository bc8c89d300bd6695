package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.defects.boundary.DefectLine;
import de.kommune.sim.housing.defects.boundary.Defects;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is broken in the shelters («Mängel»), what is due first, and what is in order again. */
@Named("upkeepDefectsPage")
@RequestScoped
public class DefectsPage {

    @EJB
    private Defects defects;

    @Inject
    private Clock clock;

    private List<DefectLine> open;
    private List<DefectLine> done;

    @PostConstruct
    void load() {
        open = defects.open();
        done = defects.done();
    }

    public boolean isLate(DefectLine line) {
        return line.isLate(LocalDate.now(clock));
    }

    public long getLate() {
        return open.stream().filter(this::isLate).count();
    }

    public List<DefectLine> getOpen() {
        return open;
    }

    public List<DefectLine> getDone() {
        return done;
    }
}
