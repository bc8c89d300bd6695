package de.kommune.sim.web.regime;

import de.kommune.sim.benefits.regime.boundary.OpenRegime;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whose regime waits for a confirmation («Leistungsregime: zu bestätigen»). */
@Named("regimeListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ON_A_PAGE = 50;

    @EJB
    private Regimes regimes;

    private int page = 1;
    private long count;
    private List<OpenRegime> lines;

    public void open() {
        page = Math.max(page, 1);
        count = regimes.countOpen();
        lines = regimes.open((page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public List<OpenRegime> getLines() {
        return lines;
    }

    public long getCount() {
        return count;
    }

    public boolean isMore() {
        return count > (long) page * ON_A_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
