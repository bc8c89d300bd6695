package de.kommune.sim.web.education;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.education.boundary.EducationGap;
import de.kommune.sim.procedures.education.boundary.EducationGaps;
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

/** Who stands on no watch list because dates are missing («Angaben fehlen»). */
@Named("educationGapsPage")
@ViewScoped
public class GapsPage implements Serializable {

    @EJB
    private EducationGaps gaps;

    @EJB
    private Caller caller;

    private final LazyDataModel<EducationGap> rows = new Rows();
    private boolean team;
    private long count;

    @PostConstruct
    void begin() {
        team = isLeading();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = gaps.count(account());
    }

    private String account() {
        return team ? null : caller.name();
    }

    /** Whether the team's may be asked for. */
    public final boolean isLeading() {
        return caller.may(Permission.CASE_ASSIGN);
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<EducationGap> getRows() {
        return rows;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }

    private final class Rows extends LazyDataModel<EducationGap> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<EducationGap> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return gaps.lines(account(), first, size);
        }

        @Override
        public String getRowKey(EducationGap row) {
            return row.caseId() + "-" + row.personId();
        }
    }
}
