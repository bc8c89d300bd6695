package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.ledger.boundary.SentReports;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The reports sent already whose nights a change touches («berührte Meldungen»): shown before it is saved, and saved once somebody has read them. */
@Named("touchedReports")
@ViewScoped
public class TouchedReports implements Serializable {

    @EJB
    private SentReports sent;

    @Inject
    private Clock clock;

    private List<SentLine> lines = List.of();
    private boolean known;

    /**
     * Whether a change of these nights goes on: it touches nothing that was sent, or whoever makes it has read what it touches.
     *
     * @param to the first night that does not change; null for an open end
     */
    public boolean mayGoOn(LocalDate from, LocalDate to) {
        List<SentLine> read = lines;
        LocalDate today = LocalDate.now(clock);
        LocalDate end = to == null || to.isAfter(today) ? today : to;
        lines = from.isBefore(end) ? sent.touching(Period.between(from, end)) : List.of();
        return known && read.containsAll(lines) || lines.isEmpty();
    }

    public List<SentLine> getLines() {
        return lines;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }
}
