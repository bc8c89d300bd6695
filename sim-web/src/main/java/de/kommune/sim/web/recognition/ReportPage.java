package de.kommune.sim.web.recognition;

import de.kommune.sim.volunteering.recognition.boundary.HalfYearFigures;
import de.kommune.sim.volunteering.recognition.boundary.VolunteeringFigures;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The same for the committee, without figures so small that somebody could be recognised («Ehrenamt in Zahlen»). */
@Named("recognitionReportPage")
@ViewScoped
public class ReportPage implements Serializable {

    @EJB
    private VolunteeringFigures figures;

    private List<HalfYearFigures> halves;

    public void open() {
        halves = figures.report();
    }

    public List<HalfYearFigures> getHalves() {
        return halves;
    }
}
