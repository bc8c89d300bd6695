package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.intake.threat.boundary.DeadlineLine;
import de.kommune.sim.intake.threat.boundary.NewThreat;
import de.kommune.sim.intake.threat.boundary.ThreatView;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.intake.threat.entity.DeadlineRule;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.ThreatEvent;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import de.kommune.sim.intake.threat.entity.ThreatOutcome;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.entity.TaskState;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What threatens a home, and the deadlines that become tasks. */
class ThreatsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final ThreatFacts FACTS = new ThreatFacts("Wohnbau AG", "Amtsgericht Langenfeld", "12 C 34/26");

    @EJB(lookup = "java:global/sim/sim-ejb/Threats")
    private Threats threats;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Deployment
    static WebArchive archive() {
        return archive(ThreatsTest.class);
    }

    @Test
    void aServedActionHasTwoDeadlinesThatAreTasksOfWhoeverIsResponsible() throws Exception {
        long caseId = open("beratung1");
        ThreatView view = noted(caseId, ThreatKind.ACTION, EventKind.ACTION_SERVED, LocalDate.of(2026, 11, 7));
        assertEquals(
                List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 7)),
                view.deadlines().stream().map(DeadlineLine::lastDay).toList());
        for (DeadlineLine line : view.deadlines()) {
            assertEquals(TaskState.OPEN, line.task());
            assertEquals("beratung1", line.owner());
            assertEquals(line.lastDay(), line.reading().lastDay());
        }
        assertTrue(view.deadlines().get(0).reading().isShifted());
    }

    @Test
    void theLeadsNoteMakesTasksForWhoeverIsResponsibleToo() throws Exception {
        long caseId = open("beratung1");
        long id = as(
                        "teamleitung",
                        () -> threats.note(new NewThreat(
                                caseId, ThreatKind.EVICTION, FACTS, EventKind.EVICTION_DATE, TODAY.plusDays(60))))
                .getId();
        assertEquals("beratung1", view(id).deadlines().get(0).owner());
    }

    @Test
    void aDayThatWasWrongTakesItsTasksWithIt() throws Exception {
        ThreatView noted = noted(open("beratung1"), ThreatKind.NOTICE, EventKind.TENANCY_ENDS, TODAY.plusDays(120));
        long id = noted.threat().getId();
        ThreatEvent wrong = noted.threat().getEvents().get(0);
        assertRefused(
                "intake.eventTwice",
                () -> counsellor(() -> threats.happens(id, EventKind.TENANCY_ENDS, TODAY.plusDays(120))));
        counsellor(() -> threats.revoke(id, wrong.getId(), "falsch abgelesen"));
        assertEquals(List.of(), view(id).deadlines());
        counsellor(() -> threats.happens(id, EventKind.TENANCY_ENDS, TODAY.plusDays(130)));
        assertEquals(1, view(id).deadlines().size());
        assertRefused("intake.eventRevoked", () -> counsellor(() -> threats.revoke(id, wrong.getId(), "noch einmal")));
    }

    @Test
    void anEndedThreatHasNoOpenTask() throws Exception {
        long id = noted(open("beratung1"), ThreatKind.CUTOFF, EventKind.CUTOFF_DATE, TODAY.plusDays(20))
                .threat()
                .getId();
        counsellor(() -> threats.settle(id, ThreatOutcome.AVERTED, "Ratenzahlung vereinbart"));
        assertEquals(TaskState.DROPPED, view(id).deadlines().get(0).task());
        assertFalse(view(id).threat().isLive());
        assertRefused(
                "intake.threatSettled",
                () -> counsellor(() -> threats.happens(id, EventKind.CUTOFF_DATE, TODAY.plusDays(30))));
    }

    @Test
    void ofEachKindOneLastsAtATime() throws Exception {
        long caseId = open("beratung1");
        NewThreat wanted = new NewThreat(caseId, ThreatKind.ARREARS, FACTS, null, null);
        counsellor(() -> threats.note(wanted));
        assertRefused("intake.threatTwice", () -> counsellor(() -> threats.note(wanted)));
        counsellor(() -> threats.note(new NewThreat(caseId, ThreatKind.OTHER, FACTS, null, null)));
        assertEquals(2, as("beratung2", () -> threats.ofCase(caseId)).size());
    }

    @Test
    void onlyWhoMayChangeTheCaseNotesAThreat() throws Exception {
        long caseId = open("beratung1");
        NewThreat wanted = new NewThreat(caseId, ThreatKind.NOTICE, FACTS, null, null);
        assertRefused("cases.notYours", () -> as("beratung2", () -> threats.note(wanted)));
        long id = as("beratung1", () -> threats.note(wanted)).getId();
        assertRefused(
                "cases.notYours",
                () -> as("beratung2", () -> {
                    threats.happens(id, EventKind.NOTICE_RECEIVED, TODAY);
                    return null;
                }));
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() throws Exception {
        ThreatView seen = noted(open("beratung1"), ThreatKind.ACTION, EventKind.ACTION_SERVED, TODAY);
        long id = seen.threat().getId();
        counsellor(() -> threats.describe(
                id, seen.threat().getVersion(), new ThreatFacts("Wohnbau AG", "Landgericht", "1 S 2/26")));
        assertRefused(
                "common.staleChange",
                () -> as("teamleitung", () -> {
                    threats.describe(id, seen.threat().getVersion(), FACTS);
                    return null;
                }));
    }

    @Test
    void theOtherSideOfTheWallKnowsOfNoThreat() throws Exception {
        long caseId = open("beratung1");
        for (String outside : List.of("leistung1", "unterkunft1", "asd1", "siga", "ehrenamt")) {
            assertThrows(AccessDeniedException.class, () -> as(outside, () -> threats.ofCase(caseId)), outside);
        }
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> threats.get(-1)));
    }

    @Test
    void everyRuleNamesItsStatuteAndAllButTheReceiptOfANoticeHaveOne() throws Exception {
        List<DeadlineRule> rules = as("beratung1", () -> threats.rules());
        Set<EventKind> ruled = rules.stream().map(DeadlineRule::getEvent).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(EventKind.NOTICE_RECEIVED)), EnumSet.copyOf(ruled));
        rules.forEach(rule -> {
            assertTrue(rule.getStatute().contains("§"), rule.getTitle());
            assertTrue(rule.getSource().contains("zu bestätigen"), rule.getTitle());
        });
    }

    private ThreatView noted(long caseId, ThreatKind kind, EventKind event, LocalDate day) throws Exception {
        return view(as("beratung1", () -> threats.note(new NewThreat(caseId, kind, FACTS, event, day)))
                .getId());
    }

    private ThreatView view(long id) throws Exception {
        return as("beratung1", () -> threats.get(id));
    }

    private long open(String account) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Bedroht", TODAY);
        return as(account, () -> {
            Person person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1985))));
            return cases.open(new NewCase(person.getId(), TargetGroup.THREATENED_HOMELESS, null, TODAY, null))
                    .getId();
        });
    }

    /** A step that may throw. */
    private interface Deed {
        void done() throws Exception;
    }

    private static void counsellor(Deed deed) throws Exception {
        as("beratung1", () -> {
            deed.done();
            return null;
        });
    }

    private static void assertRefused(String key, Deed step) {
        assertEquals(key, assertThrows(BusinessException.class, step::done).getKey());
    }
}
