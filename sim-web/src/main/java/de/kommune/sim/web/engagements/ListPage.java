package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.EngagementFilter;
import de.kommune.sim.volunteering.engagements.boundary.EngagementLine;
import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of engagements («Einsätze»), the latest start first. */
@Named("engagementsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Engagements engagements;

    private final LazyDataModel<EngagementLine> rows = new Rows();
    private boolean ended;
    private long count;

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = engagements.count(new EngagementFilter(ended));
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<EngagementLine> getRows() {
        return rows;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    private final class Rows extends LazyDataModel<EngagementLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<EngagementLine> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return engagements.list(new EngagementFilter(ended), first, size);
        }

        @Override
        public String getRowKey(EngagementLine row) {
            return String.valueOf(row.id());
        }
    }
}
