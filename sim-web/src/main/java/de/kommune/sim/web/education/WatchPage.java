package de.kommune.sim.web.education;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.education.boundary.EducationGaps;
import de.kommune.sim.procedures.education.boundary.EducationWatch;
import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.boundary.WatchFilter;
import de.kommune.sim.procedures.education.boundary.WatchLine;
import de.kommune.sim.procedures.education.entity.EducationTerms;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.web.text.Notices;
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

/** Who waits for a school, a kindergarten or a course for too long («Ohne Schule, Kita oder Kurs»). */
@Named("educationWatchPage")
@ViewScoped
public class WatchPage implements Serializable {

    @EJB
    private EducationWatch watch;

    @EJB
    private Learners learners;

    @EJB
    private EducationGaps gaps;

    @EJB
    private Caller caller;

    private final LazyDataModel<WatchLine> rows = new Rows();
    private LearningKind kind = LearningKind.SCHOOL;
    private boolean team;
    private EducationTerms terms;
    private long count;
    private long missing;

    @PostConstruct
    void begin() {
        team = isLeading();
    }

    public void open() {
        terms = watch.terms();
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = watch.count(filter());
        missing = gaps.count(filter().account());
    }

    /** One click makes a task for whoever answers for the case, and a second one none. */
    public void remind(WatchLine line) {
        boolean made = learners.remind(line.caseId(), line.personId(), kind);
        Notices.info(made ? "education.watch.reminded" : "education.watch.remindedBefore");
    }

    private WatchFilter filter() {
        return new WatchFilter(kind, team ? null : caller.name());
    }

    /** Whether the team's may be asked for. */
    public boolean isLeading() {
        return caller.may(Permission.CASE_ASSIGN);
    }

    public LearningKind[] getKinds() {
        return LearningKind.values();
    }

    /** After how many days somebody stands on the list. */
    public int getDays() {
        return terms.days(kind);
    }

    /** How many stand on no list because dates are missing. */
    public long getMissing() {
        return missing;
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<WatchLine> getRows() {
        return rows;
    }

    public LearningKind getKind() {
        return kind;
    }

    public void setKind(LearningKind kind) {
        this.kind = kind;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }

    private final class Rows extends LazyDataModel<WatchLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<WatchLine> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return watch.lines(filter(), first, size);
        }

        @Override
        public String getRowKey(WatchLine row) {
            return String.valueOf(row.id());
        }
    }
}
