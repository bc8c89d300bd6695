package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRow;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of volunteers («Ehrenamtliche») with its filters. */
@Named("volunteeringListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Volunteers volunteers;

    @Inject
    private VolunteerListState state;

    private final LazyDataModel<VolunteerRow> rows = new Rows();
    private long count;

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = volunteers.count(state.filter());
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<VolunteerRow> getRows() {
        return rows;
    }

    public VolunteerState[] getStates() {
        return VolunteerState.values();
    }

    private final class Rows extends LazyDataModel<VolunteerRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<VolunteerRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return volunteers.list(state.filter(), first, size);
        }

        @Override
        public String getRowKey(VolunteerRow row) {
            return String.valueOf(row.line().id());
        }
    }
}
