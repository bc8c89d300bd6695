package de.kommune.sim.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a list that the database counts, pages and sorts («Liste»). A page says how, as an inner class of its own.
 *
 * @param <R> a row
 * @param <S> what the database can sort by
 */
public abstract class SortedRows<R, S> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;

    /** As many as the tables show at once. */
    private static final int PAGE = 25;

    private final Map<String, S> sorts;
    private final S usual;
    private long total;
    private List<R> ahead;

    /** @param sorts by the name of the column; usual where somebody has chosen none */
    protected SortedRows(Map<String, S> sorts, S usual) {
        this.sorts = sorts;
        this.usual = usual;
    }

    protected abstract long counted();

    protected abstract List<R> list(S sort, boolean descending, int first, int size);

    protected abstract long idOf(R row);

    /**
     * Counts, and reads what the table is most likely to ask for: what the page reads when it is opened it reads in one go, and a
     * table asks only when it is drawn.
     */
    public void open() {
        search();
        ahead = List.copyOf(list(usual, false, 0, PAGE));
    }

    /** Counts anew after the filter changed; the table asks for its page itself. */
    public void search() {
        ahead = null;
        total = counted();
    }

    public long total() {
        return total;
    }

    /** The only hit after counting anew; empty where there are more or none. */
    public Optional<R> only() {
        search();
        return total == 1 ? list(usual, false, 0, 1).stream().findFirst() : Optional.empty();
    }

    @Override
    public int count(Map<String, FilterMeta> none) {
        return Math.toIntExact(total);
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> chosen, Map<String, FilterMeta> none) {
        List<R> read = ahead;
        ahead = null;
        return chosen.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> list(sorts.get(sort.getField()), sort.getOrder() == SortOrder.DESCENDING, first, size))
                .orElseGet(() -> read != null && first == 0 && size == PAGE ? read : list(usual, false, first, size));
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(idOf(row));
    }
}
