package de.kommune.sim.web.intake;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.boundary.RequestRow;
import de.kommune.sim.intake.boundary.Requests;
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

/** The list of requests («Anfragen»): for the lead what nobody has yet, for a counsellor the own ones. */
@Named("intakeListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Requests requests;

    @EJB
    private Caller caller;

    private final LazyDataModel<RequestRow> rows = new Rows();
    private Which which;
    private long count;

    private String of;

    /** The list that waits for the caller, or that of an absent colleague whose day she looks at. */
    public void open() {
        which = isOfColleague() || !caller.may(Permission.INTAKE_ASSIGN) ? Which.MINE : Which.UNASSIGNED;
        search();
    }

    private boolean isOfColleague() {
        return of != null && !of.equals(caller.name());
    }

    /** Counts anew after another list was chosen; the table asks for its page itself. */
    public void search() {
        count = requests.count(new RequestFilter(which, of));
    }

    public String getCounted() {
        return which == Which.MINE && isOfColleague()
                ? Texts.format("intake.list.count.colleague", count, of)
                : Texts.format("intake.list.count." + which, count);
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

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
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
            return requests.list(new RequestFilter(which, of), first, size);
        }

        @Override
        public String getRowKey(RequestRow row) {
            return String.valueOf(row.line().id());
        }
    }
}
