package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.MeasureRow;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
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

/** The list of measures («Integrationsmaßnahmen») with its filters. */
@Named("measuresListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Measures measures;

    @Inject
    private MeasureListState state;

    private final LazyDataModel<MeasureRow> rows = new Rows();
    private long count;

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = measures.count(state.filter());
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<MeasureRow> getRows() {
        return rows;
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    private final class Rows extends LazyDataModel<MeasureRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<MeasureRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return measures.list(state.filter(), first, size);
        }

        @Override
        public String getRowKey(MeasureRow row) {
            return String.valueOf(row.measure().getId());
        }
    }
}
