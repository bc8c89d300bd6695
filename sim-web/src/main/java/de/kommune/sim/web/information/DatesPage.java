package de.kommune.sim.web.information;

import de.kommune.sim.information.boundary.InformationDates;
import de.kommune.sim.information.entity.InformationDate;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whether the town answers in time («Fristen der Auskünfte»), for data protection: no names, no cases. */
@Named("informationDatesPage")
@ViewScoped
public class DatesPage implements Serializable {

    private static final int SIZE = 50;

    @EJB
    private InformationDates dates;

    @Inject
    private Clock clock;

    private Integer page;
    private List<InformationDate> lines;
    private long count;

    public void open() {
        page = page == null || page < 1 ? 1 : page;
        count = dates.count();
        lines = dates.list((page - 1) * SIZE, SIZE);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isMore() {
        return (long) page * SIZE < count;
    }

    public long getCount() {
        return count;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public List<InformationDate> getLines() {
        return lines;
    }
}
