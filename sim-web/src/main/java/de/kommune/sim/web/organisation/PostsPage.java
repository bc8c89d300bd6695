package de.kommune.sim.web.organisation;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.organisation.boundary.PostLine;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.organisation.boundary.Staffing;
import de.kommune.sim.organisation.entity.Team;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The posts («Stellen»): who holds them, which are vacant, and how many cases there are for one full-time equivalent. */
@Named("organisationPostsPage")
@RequestScoped
public class PostsPage {

    @EJB
    private Posts posts;

    @EJB
    private Cases cases;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationWords words;

    private List<PostLine> lines;
    private List<Staffing> staffing;
    private boolean keeping;
    private String caseload;

    @PostConstruct
    void load() {
        lines = posts.list();
        staffing = posts.staffing();
        keeping = !posts.keptTeams().isEmpty();
        caseload = caller.may(Permission.CASE_READ) ? caseload() : null;
    }

    private String caseload() {
        return staffing.stream()
                .filter(team -> team.team() == Team.SIM && team.isManned())
                .findFirst()
                .map(team -> caseload(cases.count(CaseFilter.teamCases()), team.filled()))
                .orElse(null);
    }

    private String caseload(long running, BigDecimal filled) {
        BigDecimal perFullTime = BigDecimal.valueOf(running).divide(filled, 1, RoundingMode.HALF_UP);
        return Texts.format("organisation.posts.caseload", running, words.share(perFullTime), words.share(filled));
    }

    public boolean isAdvertised(PostLine line) {
        return line.advertisedUntil() != null && !line.advertisedUntil().isBefore(LocalDate.now(clock));
    }

    public List<PostLine> getLines() {
        return lines;
    }

    public List<Staffing> getStaffing() {
        return staffing;
    }

    /** Whether the caller enters posts. */
    public boolean isKeeping() {
        return keeping;
    }

    /** Cases for one full-time equivalent; null for whoever may not know of cases. */
    public String getCaseload() {
        return caseload;
    }
}
