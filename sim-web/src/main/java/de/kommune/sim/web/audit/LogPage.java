package de.kommune.sim.web.audit;

import static java.util.stream.Collectors.groupingBy;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.audit.boundary.AccessLogs;
import de.kommune.sim.audit.boundary.ChangeRow;
import de.kommune.sim.audit.boundary.LogCount;
import de.kommune.sim.audit.boundary.LogFilter;
import de.kommune.sim.audit.boundary.LogRow;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The access log («Zugriffsprotokoll»), the latest line first, narrowed and paged by the database. */
@Named("auditLogPage")
@ViewScoped
public class LogPage implements Serializable {

    @EJB
    private AccessLogs logs;

    private LazyDataModel<LogRow> rows;
    private Map<Long, List<ChangeRow>> changes = Map.of();
    private LogCount count;

    private String account;
    private Long recordId;
    private LocalDate from;
    private LocalDate to;
    private Deed deed;
    private Outcome outcome;

    @PostConstruct
    void open() {
        rows = new Rows();
        search();
    }

    /** Counts anew after the filter changed; the table asks for its page itself. */
    public void search() {
        count = logs.count(filter());
    }

    private LogFilter filter() {
        return new LogFilter(account, recordId, from, to, deed, outcome);
    }

    /** «312 Zugriffe»; from a limit on «mehr als 10.000». */
    public String getCounted() {
        return count.count() >= AccessLogs.MOST
                ? Texts.format("audit.log.countMany", AccessLogs.MOST)
                : Texts.format("audit.log.count", count.count());
    }

    /** What the call of that line changed. */
    public List<ChangeRow> changesOf(long seq) {
        return changes.getOrDefault(seq, List.of());
    }

    public LazyDataModel<LogRow> getRows() {
        return rows;
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Long getRecordId() {
        return recordId;
    }

    public void setRecordId(Long recordId) {
        this.recordId = recordId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Deed getDeed() {
        return deed;
    }

    public void setDeed(Deed deed) {
        this.deed = deed;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    private final class Rows extends LazyDataModel<LogRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count.count());
        }

        @Override
        public List<LogRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            List<LogRow> page = logs.list(filter(), count.last(), first, size);
            List<Long> changing = page.stream()
                    .filter(row -> Deed.CHANGE.name().equals(row.deed()))
                    .map(LogRow::seq)
                    .toList();
            changes = changing.isEmpty()
                    ? Map.of()
                    : logs.changes(changing).stream().collect(groupingBy(ChangeRow::seq));
            return page;
        }

        @Override
        public String getRowKey(LogRow row) {
            return String.valueOf(row.seq());
        }
    }
}
