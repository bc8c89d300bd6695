package de.kommune.sim.web.reporting;

import de.kommune.sim.reporting.separation.boundary.SeparationProofs;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.web.shell.Download;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The proof that counselling and 50-2 are apart («Trennungsnachweis»), to read and to print. */
@Named("reportingSeparationPage")
@ViewScoped
public class SeparationPage implements Serializable {

    private static final int DAYS_AT_FIRST = 90;

    @EJB
    private SeparationProofs proofs;

    @Inject
    private transient Clock clock;

    private LocalDate from;
    private LocalDate to;
    private boolean named;
    private boolean mayName;
    private Sheet sheet;

    @PostConstruct
    void open() {
        to = LocalDate.now(clock);
        from = to.minusDays(DAYS_AT_FIRST - 1L);
        mayName = proofs.mayName();
        named = mayName;
        show();
    }

    public void show() {
        sheet = proofs.read(
                from, to, named, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public void print() {
        byte[] paper = proofs.print(from, to, named);
        Download.send("Trennungsnachweis-" + to + (named ? "-mit-Namen" : "") + ".pdf", "application/pdf", paper);
    }

    public Sheet getSheet() {
        return sheet;
    }

    public boolean isMayName() {
        return mayName;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
