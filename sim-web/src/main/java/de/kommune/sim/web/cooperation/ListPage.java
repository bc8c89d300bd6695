package de.kommune.sim.web.cooperation;

import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffLine;
import de.kommune.sim.cooperation.boundary.HandOffs;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The messages between the two sides («Mitteilungen»), one box at a time: came in, went out, over. */
@Named("cooperationListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int SIZE = 50;

    @EJB
    private HandOffs handOffs;

    @Inject
    private Clock clock;

    private HandOffBox box = HandOffBox.IN;
    private int page;
    private long total;
    private List<HandOffLine> lines;

    public void open() {
        total = handOffs.count(box);
        lines = handOffs.list(box, page * SIZE, SIZE);
    }

    public boolean isOverdue(HandOffLine line) {
        return line.isOverdue(LocalDate.now(clock));
    }

    public HandOffBox[] getBoxes() {
        return HandOffBox.values();
    }

    public HandOffBox getBox() {
        return box;
    }

    public void setBox(HandOffBox box) {
        this.box = box == null ? HandOffBox.IN : box;
    }

    /** Counted from 0. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < total;
    }

    public long getTotal() {
        return total;
    }

    public List<HandOffLine> getLines() {
        return lines;
    }
}
