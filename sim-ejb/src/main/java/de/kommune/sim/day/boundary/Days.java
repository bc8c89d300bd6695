package de.kommune.sim.day.boundary;

import static de.kommune.sim.access.Permission.DAY_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.cases.notes.boundary.OpenedNote;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.day.entity.CaseFacts;
import de.kommune.sim.day.entity.DayRule;
import de.kommune.sim.day.entity.GivenCase;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The start page of the counselling side («Mein Tag»). One call in one transaction, one statement a section: what is asked
 * for twice, such as who stands in for whom, is read once.
 */
@Stateless
@Guarded
public class Days {

    static final int MOST_HANDOFFS = 6;

    @EJB
    private Caller caller;

    @EJB
    private Appointments appointments;

    @EJB
    private Tasks tasks;

    @EJB
    private Requests requests;

    @EJB
    private Documents documents;

    @EJB
    private HandOffs handOffs;

    @EJB
    private EmergencyOpenings openings;

    @Inject
    private StandIns standIns;

    @Inject
    private DayCases cases;

    @Inject
    private TeamDays teamDays;

    @Inject
    private DayRules rules;

    @Inject
    private Clock clock;

    /**
     * The day of an account.
     *
     * @param account for whom the caller stands in today; null for the own day
     */
    @Requires(value = DAY_READ, deed = Deed.READ)
    public DayView get(String account) {
        Set<String> represented = standIns.representedBy(caller.name());
        if (account == null || account.equals(caller.name())) {
            return caller.may(Permission.CASE_ASSIGN) ? teamDays.get(represented) : own(represented);
        }
        if (!represented.contains(account)) {
            throw new BusinessException("day.notStandingIn", account);
        }
        return day(account, represented, List.of(), List.of());
    }

    private DayView own(Set<String> represented) {
        return day(caller.name(), represented, cases.handedToMe(), openings.ofMyNotes());
    }

    private DayView day(
            String account, Set<String> represented, List<GivenCase> transfers, List<OpenedNote> openedNotes) {
        LocalDate today = LocalDate.now(clock);
        DayRule rule = rules.on(today);
        List<CaseFacts> facts = cases.of(account);
        return new DayView(
                account,
                represented,
                facts.size(),
                appointments.ofColleague(account, today, today.plusDays(1)),
                tasks.waiting(account, today.plusDays(rule.getTaskDays())),
                cases.signals(facts, rule),
                requests.count(new RequestFilter(Which.MINE, account)),
                transfers,
                openedNotes,
                documents.expiringWithin(account, rule.getPaperDays()),
                handOffs.list(HandOffBox.IN, 0, MOST_HANDOFFS),
                rule,
                null);
    }
}
