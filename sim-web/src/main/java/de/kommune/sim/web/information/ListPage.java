package de.kommune.sim.web.information;

import de.kommune.sim.information.boundary.InformationLine;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The requests for information that the team still owes an answer («Auskünfte»), the soonest first; on a page of their own the others. */
@Named("informationListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int SIZE = 25;

    @EJB
    private InformationRequests requests;

    @Inject
    private Clock clock;

    private boolean over;
    private Integer page;
    private List<InformationLine> lines;
    private long count;

    public void open() {
        page = page == null || page < 1 ? 1 : page;
        count = requests.count(over);
        lines = requests.list(over, (page - 1) * SIZE, SIZE);
    }

    public String getCounted() {
        return Texts.format(over ? "information.list.countedOver" : "information.list.counted", count);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isMore() {
        return (long) page * SIZE < count;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public List<InformationLine> getLines() {
        return lines;
    }
}
