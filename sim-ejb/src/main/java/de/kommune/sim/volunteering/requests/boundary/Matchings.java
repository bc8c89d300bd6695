package de.kommune.sim.volunteering.requests.boundary;

import static de.kommune.sim.access.Permission.ENGAGEMENT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.volunteering.requests.boundary.Helpers.Named;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.requests.policy.Fit;
import de.kommune.sim.volunteering.requests.policy.Helper;
import de.kommune.sim.volunteering.requests.policy.Need;
import de.kommune.sim.volunteering.requests.policy.Ranking;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who fits which request («Zuordnung»): one request with all volunteers, or all open requests at once. It proposes; people decide. */
@Stateless
@Guarded
public class Matchings {

    /** So many open requests the best overall assignment takes at once, the oldest first. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HelpRows rows;

    @Inject
    private Helpers helpers;

    /** For one request: who fits, with reasons, and who does not, with why. */
    @Requires(ENGAGEMENT_READ)
    public MatchView of(long helpId) {
        Need need = helpers.need(rows.get(helpId));
        Fit fit = helpers.fit();
        Map<Long, Named> all = byNumber();
        List<Helper> everybody = all.values().stream().map(Named::helper).toList();
        List<RankedLine> ranked = new Ranking(fit)
                .of(need, everybody).stream()
                        .map(one -> line(fit, need, all.get(one.helper().id())))
                        .toList();
        List<ExcludedLine> excluded = all.values().stream()
                .map(one -> new ExcludedLine(one.helper().id(), one.name(), fit.exclusions(need, one.helper())))
                .filter(one -> !one.why().isEmpty())
                .toList();
        return new MatchView(ranked, excluded, helpers.weights());
    }

    private Map<Long, Named> byNumber() {
        return helpers.all().stream()
                .collect(Collectors.toMap(
                        one -> one.helper().id(), one -> one, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static RankedLine line(Fit fit, Need need, Named named) {
        return new RankedLine(
                named.helper().id(),
                named.name(),
                named.area(),
                fit.points(need, named.helper()),
                fit.reasons(need, named.helper()));
    }

    /** For all open requests at once: as many as possible get somebody, and then the best fit. */
    @Requires(ENGAGEMENT_READ)
    public List<PlanLine> best() {
        List<HelpRequest> open = open();
        Fit fit = helpers.fit();
        Map<Long, Named> all = byNumber();
        List<Need> needs = open.stream().map(helpers::need).toList();
        List<Helper> everybody = all.values().stream().map(Named::helper).toList();
        Ranking ranking = new Ranking(fit);
        Helper[] found = ranking.best(needs, everybody);
        List<PlanLine> plan = new ArrayList<>();
        for (int row = 0; row < found.length; row++) {
            Need need = needs.get(row);
            RankedLine best = found[row] == null ? null : line(fit, need, all.get(found[row].id()));
            plan.add(new PlanLine(
                    open.get(row), best, ranking.of(need, everybody).size()));
        }
        return plan;
    }

    private List<HelpRequest> open() {
        return em.createQuery(
                        "select r from HelpRequest r left join fetch r.area where r.state = :open order by r.askedOn, r.id",
                        HelpRequest.class)
                .setParameter("open", HelpState.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
