package de.kommune.sim.web.intake;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.boundary.RequestRow;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of requests («Anfragen»): for the lead what nobody has yet, for a counsellor the own ones. */
@Named("intakeListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Requests requests;

    @EJB
    private Caller caller;

    private LazyDataModel<RequestRow> rows;
    private Which which;
    private long count;

    @PostConstruct
    void open() {
        rows = new Rows();
        which = caller.may(Permission.INTAKE_ASSIGN) ? Which.UNASSIGNED : Which.MINE;
        search();
    }

    /** Counts anew after another list was chosen; the table asks for its page itself. */
    public void search() {
        count = requests.count(new RequestFilter(which));
    }

    public String getCounted() {
        return Texts.format("intake.list.count." + which, count);
    }

    public String getNone() {
        return Texts.format("intake.list.none." + which);
    }

    public LazyDataModel<RequestRow> getRows() {
        return rows;
    }

    public Which[] getLists() {
        return Which.values();
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(Which which) {
        this.which = which;
    }

    private final class Rows extends LazyDataModel<RequestRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<RequestRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return requests.list(new RequestFilter(which), first, size);
        }

        @Override
        public String getRowKey(RequestRow row) {
            return String.valueOf(row.line().id());
        }
    }
}
