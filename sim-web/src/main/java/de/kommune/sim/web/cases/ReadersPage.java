package de.kommune.sim.web.cases;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.readers.boundary.CaseReaders;
import de.kommune.sim.cases.readers.boundary.LookCount;
import de.kommune.sim.cases.readers.entity.Look;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Who looked at a case («Wer hat diesen Fall angesehen»), and the sheet for the client. */
@Named("casesReadersPage")
@ViewScoped
public class ReadersPage implements Serializable {

    @EJB
    private CaseReaders readers;

    private long id;
    private SimCase simCase;
    private LookCount count;
    private LazyDataModel<Look> rows;

    public void open() {
        simCase = readers.get(id);
        count = readers.count(id);
        rows = new Rows();
    }

    public void print() {
        Download.send("Auskunft-Zugriffe-" + simCase.getCaseNo() + ".pdf", "application/pdf", readers.sheet(id));
    }

    /** «31 Zugriffe, der neueste zuerst». */
    public String getCounted() {
        return Texts.format("cases.readers.count", count.count(), simCase.getCaseNo());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public LazyDataModel<Look> getRows() {
        return rows;
    }

    private final class Rows extends LazyDataModel<Look> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count.count());
        }

        @Override
        public List<Look> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return readers.list(id, count.last(), first, size);
        }
    }
}
