package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.applications.boundary.ApplicationBox;
import de.kommune.sim.benefits.applications.boundary.ApplicationFilter;
import de.kommune.sim.benefits.applications.boundary.ApplicationLine;
import de.kommune.sim.benefits.applications.boundary.Applications;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The worklist of the benefits desk («Leistungsanträge»), what is due first. */
@Named("applicationsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Applications applications;

    private final LazyDataModel<ApplicationLine> rows = new Rows();
    private ApplicationBox which = ApplicationBox.OPEN;
    private String text;
    private long count;

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = applications.count(filter());
    }

    private ApplicationFilter filter() {
        return new ApplicationFilter(which, text);
    }

    public ApplicationBox[] getBoxes() {
        return ApplicationBox.values();
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<ApplicationLine> getRows() {
        return rows;
    }

    public ApplicationBox getWhich() {
        return which;
    }

    public void setWhich(ApplicationBox which) {
        this.which = which;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private final class Rows extends LazyDataModel<ApplicationLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<ApplicationLine> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return applications.list(filter(), first, size);
        }

        @Override
        public String getRowKey(ApplicationLine row) {
            return String.valueOf(row.id());
        }
    }
}
