package de.kommune.sim.web.counselling;

import de.kommune.sim.access.Permission;
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goals of a case, as the case's page shows them («Ziele im Fall»), and their way in words; read once a request. */
@Named
@RequestScoped
public class CaseGoals {

    private final Map<Long, List<GoalLine>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Goals goals;

    @Inject
    private Clock clock;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.GOAL_READ.name())) {
            of(shown.caseId());
        }
    }

    public List<GoalLine> of(long caseId) {
        return read.computeIfAbsent(caseId, goals::ofCase);
    }

    /** Whether somebody should have looked at the goal again by now. */
    public boolean isDue(GoalLine goal) {
        return goal.isDue(LocalDate.now(clock));
    }

    /** «Anfang 1, zuletzt 3 am 23.11.2026, Ziel 4»: the picture in words. */
    public String way(GoalLine goal) {
        return goal.chart().points().size() == 1
                ? Texts.format("counselling.goals.wayBegins", goal.baseline(), goal.target())
                : Texts.format(
                        "counselling.goals.way",
                        goal.baseline(),
                        goal.getLatest().value(),
                        goal.getLatest().day(),
                        goal.target());
    }
}
