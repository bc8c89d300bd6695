package de.kommune.sim.web.reporting;

import de.kommune.sim.reporting.oversight.boundary.CaseOversight;
import de.kommune.sim.reporting.oversight.boundary.OversightLine;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How the cases of counselling stand («Fallverzeichnis»), for data protection: nobody's names. */
@Named("reportingCasesPage")
@ViewScoped
public class CasesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @EJB
    private CaseOversight cases;

    private Integer page;
    private transient List<OversightLine> lines;
    private long count;

    public void open() {
        page = page == null || page < 1 ? 1 : page;
        count = cases.count();
        lines = cases.list((page - 1) * SIZE, SIZE);
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

    public List<OversightLine> getLines() {
        return lines;
    }
}
