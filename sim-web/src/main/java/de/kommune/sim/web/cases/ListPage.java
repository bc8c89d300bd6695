package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
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
import org.primefaces.model.SortOrder;

/** The list of cases («Fälle»), mine or the team's, paged, filtered and sorted by the database. */
@Named("casesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final Map<String, CaseSort> SORTS = Map.of(
            "personName", CaseSort.NAME,
            "caseNo", CaseSort.CASE_NO,
            "openedOn", CaseSort.OPENED,
            "responsible", CaseSort.RESPONSIBLE,
            "clock", CaseSort.REMAINING);

    @EJB
    private Cases cases;

    @EJB
    private ClockPolicies policies;

    @Inject
    private CaseListState state;

    private LazyDataModel<CaseRow> rows;
    private List<String> counsellors;
    private List<Integer> warnings;
    private long count;

    @PostConstruct
    void open() {
        rows = new Rows();
        counsellors = cases.counsellors();
        warnings = policies.inForce().rules().warningDays();
        search();
    }

    /** Counts anew after the filter changed; the table asks for its page itself. */
    public void search() {
        count = cases.count(state.filter());
    }

    /** Enter in the search field: the only hit is opened at once. */
    public String enter() {
        search();
        if (count != 1) {
            return null;
        }
        CaseRow only =
                cases.list(state.filter(), CaseSort.REMAINING, false, 0, 1).get(0);
        return "/cases/view?faces-redirect=true&id=" + only.id();
    }

    public void clear() {
        state.clear();
        search();
    }

    public LazyDataModel<CaseRow> getRows() {
        return rows;
    }

    /** «42 Fälle, die dringendsten zuerst». */
    public String getCounted() {
        return Texts.format(state.isMine() ? "cases.list.countMine" : "cases.list.countTeam", count);
    }

    /** What stands where no case is to be listed. */
    public String getNone() {
        if (state.isNarrowed()) {
            return Texts.format("cases.list.noneFound");
        }
        return Texts.format(state.isMine() ? "cases.list.noneMine" : "cases.list.noneTeam");
    }

    public List<String> getCounsellors() {
        return counsellors;
    }

    /** The thresholds of the rules in force, to choose from. */
    public List<Integer> getWarnings() {
        return warnings;
    }

    public CaseStatus[] getStatuses() {
        return CaseStatus.values();
    }

    public TargetGroup[] getTargetGroups() {
        return TargetGroup.values();
    }

    public String getNobody() {
        return CaseFilter.NOBODY;
    }

    private final class Rows extends LazyDataModel<CaseRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<CaseRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            SortMeta sort = sorts.values().stream()
                    .filter(SortMeta::isActive)
                    .findFirst()
                    .orElse(null);
            return sort == null
                    ? cases.list(state.filter(), CaseSort.REMAINING, false, first, size)
                    : cases.list(
                            state.filter(),
                            SORTS.get(sort.getField()),
                            sort.getOrder() == SortOrder.DESCENDING,
                            first,
                            size);
        }

        @Override
        public String getRowKey(CaseRow row) {
            return String.valueOf(row.id());
        }
    }
}
