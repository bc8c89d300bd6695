package de.kommune.sim.web.recognition;

import de.kommune.sim.volunteering.recognition.boundary.HalfYearFigures;
import de.kommune.sim.volunteering.recognition.boundary.VolunteeringFigures;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Figures of volunteering by half-year, as they are («Zahlen zum Ehrenamt»). */
@Named("recognitionFiguresPage")
@ViewScoped
public class FiguresPage implements Serializable {

    @EJB
    private VolunteeringFigures figures;

    private List<HalfYearFigures> halves;

    public void open() {
        halves = figures.all();
    }

    public List<HalfYearFigures> getHalves() {
        return halves;
    }
}
