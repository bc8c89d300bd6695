package de.kommune.sim.web.referrals;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.referrals.boundary.ReferralFilter;
import de.kommune.sim.referrals.boundary.ReferralLine;
import de.kommune.sim.referrals.boundary.Referrals;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The open referrals of the own cases, and for the team lead of all («Offene Vermittlungen»). */
@Named("referralsOpenPage")
@ViewScoped
public class OpenPage implements Serializable {

    @EJB
    private Referrals referrals;

    @EJB
    private Caller caller;

    private final LazyDataModel<ReferralLine> rows = new Rows();
    private boolean team;
    private boolean overdue;
    private String text;
    private long count;

    @PostConstruct
    void begin() {
        team = isLeading();
    }

    public void open() {
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = referrals.count(filter());
    }

    private ReferralFilter filter() {
        return new ReferralFilter(team ? null : caller.name(), overdue, text);
    }

    /** Whether the team's may be asked for. */
    public boolean isLeading() {
        return caller.may(Permission.CASE_ASSIGN);
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<ReferralLine> getRows() {
        return rows;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private final class Rows extends LazyDataModel<ReferralLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<ReferralLine> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return referrals.open(filter(), first, size);
        }

        @Override
        public String getRowKey(ReferralLine row) {
            return String.valueOf(row.id());
        }
    }
}
