package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.review.boundary.FindingCount;
import de.kommune.sim.takeover.review.boundary.RowFilter;
import de.kommune.sim.takeover.review.boundary.RowLine;
import de.kommune.sim.takeover.review.boundary.Rows;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The staged rows, filtered by what became of them and by what was found; the filter stands in the address. */
@Named("takeoverRowsPage")
@ViewScoped
public class RowsPage extends TakeoverPage {

    @EJB
    private Rows rows;

    @EJB
    private Receipts receipts;

    private final LazyRows lazy = new LazyRows();
    private List<ReceivedFile> files;
    private List<FindingCount> findings;
    private Long file;
    private RowOutcome outcome;
    private String severity;
    private String finding;

    @Override
    public void load() {
        super.load();
        files = receipts.of(getId());
        findings = rows.findings(getId());
    }

    private RowFilter filter() {
        return new RowFilter(getId(), file, outcome, severity, finding);
    }

    public LazyDataModel<RowLine> getLazy() {
        return lazy;
    }

    public List<ReceivedFile> getFiles() {
        return files;
    }

    public List<FindingCount> getFindings() {
        return findings;
    }

    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    public List<String> getSeverities() {
        return List.of("INVALID", "DOUBTFUL", "REPAIRED", "NOTE");
    }

    /** What a kind of finding says, without the values that differ from row to row. */
    public String label(FindingCount count) {
        return Texts.format("takeover.rows.findingCount", Texts.format(count.key(), "…", "…", "…"), count.rows());
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RowOutcome outcome) {
        this.outcome = outcome;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    private final class LazyRows extends LazyDataModel<RowLine> {

        @Override
        public int count(Map<String, FilterMeta> ignored) {
            return Math.toIntExact(rows.count(filter()));
        }

        @Override
        public List<RowLine> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
            return rows.list(filter(), first, size);
        }
    }
}
