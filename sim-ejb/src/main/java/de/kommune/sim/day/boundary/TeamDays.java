package de.kommune.sim.day.boundary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.kommune.sim.access.Caller;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.day.boundary.DayCases.Load;
import de.kommune.sim.day.entity.GivenCase;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The team lead's start page («Tag des Teams»): who is where, who has how much to do, and what waits for a decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamDays {

    @EJB
    private Caller caller;

    @EJB
    private Appointments appointments;

    @EJB
    private Tasks tasks;

    @EJB
    private Approvals approvals;

    @EJB
    private HandOffs handOffs;

    @EJB
    private Requests requests;

    @Inject
    private DayCases cases;

    @Inject
    private UnansweredDeadlines deadlines;

    @Inject
    private Clock clock;

    DayView get(Set<String> represented) {
        LocalDate today = LocalDate.now(clock);
        List<AppointmentLine> ofTeam = appointments.ofTeam(today, today.plusDays(1));
        List<TaskLine> due = tasks.waitingInTeam(today);
        List<GivenCase> given = cases.handedToMe();
        List<Load> loads = cases.loads();
        return new DayView(
                caller.name(),
                represented,
                loads.stream().mapToLong(Load::cases).sum(),
                ofTeam,
                due.stream().filter(task -> task.owner().equals(caller.name())).toList(),
                cases.clocksOfTeam(),
                0,
                given,
                List.of(),
                List.of(),
                handOffs.list(HandOffBox.IN, 0, Days.MOST_HANDOFFS),
                null,
                team(loads, ofTeam, due));
    }

    private TeamDay team(List<Load> loads, List<AppointmentLine> ofTeam, List<TaskLine> due) {
        Map<String, Long> overdue =
                due.stream().filter(TaskLine::overdue).collect(groupingBy(TaskLine::owner, counting()));
        Map<String, Long> busy = ofTeam.stream()
                .filter(line -> line.state() != AppointmentState.CANCELLED)
                .flatMap(line -> line.accounts().stream())
                .collect(groupingBy(account -> account, counting()));
        List<TeamMember> members = loads.stream()
                .filter(load -> load.account() != null)
                .map(load -> new TeamMember(
                        load.account(),
                        load.cases(),
                        load.share(),
                        busy.getOrDefault(load.account(), 0L),
                        overdue.getOrDefault(load.account(), 0L)))
                .sorted(Comparator.comparing(TeamMember::account))
                .toList();
        return new TeamDay(
                members,
                loads.stream().mapToLong(Load::cases).sum(),
                loads.isEmpty() ? null : loads.get(0).ofTeam(),
                loads.stream()
                        .filter(load -> load.account() == null)
                        .mapToLong(Load::cases)
                        .sum(),
                loads.isEmpty()
                        ? requests.count(new RequestFilter(Which.UNASSIGNED))
                        : loads.get(0).unassignedRequests(),
                approvals.waiting(),
                deadlines.soon());
    }
}
