package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.requests.boundary.HelpFilter;
import de.kommune.sim.volunteering.requests.boundary.HelpRequests;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** What counselling asks of volunteers («Anfragen an das Ehrenamt»), the oldest first. */
@Named("engagementsRequestsPage")
@ViewScoped
public class RequestsPage implements Serializable {

    @EJB
    private HelpRequests requests;

    private final LazyDataModel<HelpRequest> rows = new Rows();
    private HelpState state;
    private long count;

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = requests.count(new HelpFilter(state));
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<HelpRequest> getRows() {
        return rows;
    }

    public HelpState[] getStates() {
        return HelpState.values();
    }

    public HelpState getState() {
        return state;
    }

    public void setState(HelpState state) {
        this.state = state;
    }

    private final class Rows extends LazyDataModel<HelpRequest> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<HelpRequest> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return requests.list(new HelpFilter(state), first, size);
        }

        @Override
        public String getRowKey(HelpRequest row) {
            return String.valueOf(row.getId());
        }
    }
}
