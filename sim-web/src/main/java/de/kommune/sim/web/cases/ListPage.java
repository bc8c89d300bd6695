package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.filters.boundary.NamedFilter;
import de.kommune.sim.cases.filters.boundary.SavedFilters;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.shell.SortedRows;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of cases («Fälle»), mine or the team's, paged, filtered and sorted by the database. */
@Named("casesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final String AGAIN = "/cases/list?faces-redirect=true";

    /** Nobody turns to the fortieth page; whoever looks for a case there narrows the list. */
    private static final int MOST = 1_000;

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

    @EJB
    private SavedFilters filters;

    @EJB
    private Topics topics;

    @Inject
    private CaseSpreadsheet spreadsheet;

    @Inject
    private OpenTransfers transfers;

    @Inject
    private Clock clock;

    private List<NamedFilter> kept;
    private String name;
    private String of;
    private final SortedRows<CaseRow, CaseSort> rows = new Rows();
    private List<String> counsellors;
    private List<TopicLine> tree;
    private List<Integer> warnings;

    /** All that the page shows beside the rows, at once. */
    public void open() {
        if (of != null) {
            state.show(of);
        }
        transfers.getLines();
        counsellors = cases.counsellors();
        tree = topics.today();
        kept = filters.list();
        warnings = policies.inForce().rules().warningDays();
        rows.open();
    }

    public void search() {
        rows.search();
    }

    /** Enter in the search field: the only hit is opened at once. */
    public String enter() {
        return rows.only()
                .map(only -> "/cases/view?faces-redirect=true&id=" + only.id())
                .orElse(null);
    }

    public void clear() {
        state.clear();
        search();
    }

    /** Narrows the list as one has kept it. */
    public String use(NamedFilter kept) {
        state.take(kept.filter());
        return AGAIN;
    }

    /** Keeps what the list is narrowed to now. */
    public String keep() {
        filters.keep(name, state.filter());
        Notices.info("cases.list.kept", name.strip());
        return AGAIN;
    }

    public String forget(NamedFilter kept) {
        filters.forget(kept.id());
        Notices.info("cases.list.forgotten", kept.name());
        return AGAIN;
    }

    /** The list as it is narrowed now, as a file. */
    public void export() {
        List<CaseRow> exported = cases.export(state.filter(), CaseSort.REMAINING, false);
        Download.send("Faelle-" + LocalDate.now(clock) + ".xlsx", CaseSpreadsheet.TYPE, spreadsheet.of(exported));
    }

    public List<NamedFilter> getKept() {
        return kept;
    }

    /** Whose cases a link asks for: an account, nobody's, or all of the team's; null for what the list was narrowed to last. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    /** The name under which the filter is to be kept. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SortedRows<CaseRow, CaseSort> getRows() {
        return rows;
    }

    /** «42 Fälle, die dringendsten zuerst». */
    public String getCounted() {
        if (rows.total() >= MOST) {
            return Texts.format("cases.list.countMost", MOST);
        }
        return Texts.format(state.isMine() ? "cases.list.countMine" : "cases.list.countTeam", rows.total());
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

    /** What talks can be about; a category stands for all that stands under it. */
    public List<TopicLine> getTopics() {
        return tree;
    }

    /** A topic under its category. */
    public String name(TopicLine topic) {
        return topic.leaf() ? Texts.format("cases.list.topicOf", topic.category(), topic.name()) : topic.name();
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

    private final class Rows extends SortedRows<CaseRow, CaseSort> {

        private Rows() {
            super(SORTS, CaseSort.REMAINING);
        }

        @Override
        protected long counted() {
            return cases.countUpTo(state.filter(), MOST);
        }

        @Override
        protected List<CaseRow> list(CaseSort sort, boolean descending, int first, int size) {
            return cases.list(state.filter(), sort, descending, first, size);
        }

        @Override
        protected long idOf(CaseRow row) {
            return row.id();
        }
    }
}
