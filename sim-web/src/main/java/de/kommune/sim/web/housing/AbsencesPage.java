package de.kommune.sim.web.housing;

import de.kommune.sim.housing.absence.boundary.Absences;
import de.kommune.sim.housing.absence.boundary.AbsentLine;
import de.kommune.sim.housing.absence.entity.AbsenceLimit;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is away while the bed is kept («Abwesenheiten»), and after how many days somebody asks. */
@Named("housingAbsencesPage")
@ViewScoped
public class AbsencesPage implements Serializable {

    @EJB
    private Absences absences;

    @Inject
    private Clock clock;

    private List<AbsentLine> lines;
    private List<AbsenceLimit> limits;
    private int days;
    private String source;
    private LocalDate from;

    public void open() {
        lines = absences.list();
        limits = absences.limits();
        days = limits.get(0).getDays();
        from = LocalDate.now(clock);
    }

    public String setLimit() {
        absences.setLimit(days, source, from);
        Notices.info("housing.absences.set", days, from);
        return "/housing/absences?faces-redirect=true";
    }

    public List<AbsentLine> getLines() {
        return lines;
    }

    public long getOver() {
        return lines.stream().filter(AbsentLine::over).count();
    }

    /** The latest first. */
    public List<AbsenceLimit> getLimits() {
        return limits;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
