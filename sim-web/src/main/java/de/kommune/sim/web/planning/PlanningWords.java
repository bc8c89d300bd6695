package de.kommune.sim.web.planning;

import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say about tasks and appointments, the same everywhere («Worte der Planung»). */
@Named
@ApplicationScoped
public class PlanningWords {

    private static final int NEAR = 14;

    @Inject
    private Clock clock;

    /** «heute», «morgen», «in 3 Tagen», «seit 2 Tagen fällig», or the day itself where it is far. */
    public String due(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        if (days == 0) {
            return Texts.format("planning.due.today");
        }
        if (days == 1) {
            return Texts.format("planning.due.tomorrow");
        }
        if (days > NEAR) {
            return Texts.format("planning.due.on", day);
        }
        return days > 0 ? Texts.format("planning.due.inDays", days) : Texts.format("planning.due.since", -days);
    }

    /** Whose case it is, from whom it comes, what happened to it: what stands below the title. */
    public String about(TaskLine task) {
        return Stream.of(
                        task.personName(),
                        task.caseNo() == null ? null : Texts.format("planning.task.caseNo", task.caseNo()),
                        task.handedBy() == null ? null : Texts.format("planning.task.from", task.handedBy()),
                        task.sourceId() == null ? null : Texts.label(task.origin()),
                        task.endedAt() == null
                                ? null
                                : Texts.format("planning.task.endedBy", task.state(), task.endedBy(), task.endedAt()),
                        task.dropReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The tag's colour: what is late is bad, what is due today warns. */
    public String kind(TaskLine task) {
        if (task.overdue()) {
            return "bad";
        }
        return task.isOpen() && task.dueOn().equals(LocalDate.now(clock)) ? "warn" : "";
    }
}
