package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineCalendar;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DueDay;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.DecisionTold;
import de.kommune.sim.procedures.matters.boundary.MatterDecisions;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.boundary.MatterRequests;
import de.kommune.sim.procedures.matters.boundary.NewMatter;
import de.kommune.sim.procedures.matters.boundary.PaperLine;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterOutcome;
import de.kommune.sim.procedures.matters.entity.MatterState;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.entity.Employment;
import de.kommune.sim.procedures.residence.entity.ResidenceDuty;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A client's matters: others decide them, and who they are is neither the page's nor the counsellor's to say; the days that follow stand in the calendar. */
class AuthorityMattersTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/AuthorityMatters")
    private AuthorityMatters matters;

    @EJB(lookup = "java:global/sim/sim-ejb/MatterDecisions")
    private MatterDecisions decisions;

    @EJB(lookup = "java:global/sim/sim-ejb/MatterRequests")
    private MatterRequests requests;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @EJB(lookup = "java:global/sim/sim-ejb/ResidenceStatuses")
    private ResidenceStatuses statuses;

    @EJB(lookup = "java:global/sim/sim-ejb/DeadlineCalendar")
    private DeadlineCalendar calendar;

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(AuthorityMattersTest.class);
    }

    @BeforeEach
    void aClient() throws Exception {
        String family = ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        caseId = as("beratung1", () -> {
            long person = persons.register(new Person(
                            new PersonName(NameKind.PASSPORT, "Samir", "Matter" + family, TODAY),
                            PersonFacts.of(Sex.MALE, BirthDate.ofYear(1990))))
                    .getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, TODAY.minusDays(300), null))
                    .getId();
        });
    }

    @Test
    void aDecisionIsAnsweredUntilTheDayThatTheLawOfThenSays() throws Exception {
        long id = begin("WORK_PERMIT");
        file(id, LocalDate.of(2026, 2, 2));
        step(() -> requests.request(id, version(id), TODAY.plusDays(5), "Arbeitsvertrag"));
        assertEquals(MatterState.INFO_REQUESTED, get(id).state());
        assertEquals(
                List.of("matters.deadline.INFO"),
                due().stream().map(one -> one.line().titleKey()).toList());
        assertEquals(1, openTasks());
        step(() -> requests.informed(id, version(id)));
        assertEquals(0, openTasks());
        LocalDate posted = TODAY.minusDays(6);
        decide(id, Decider.OTHER, posted, null);
        MatterLine decided = get(id);
        assertEquals(posted.plusDays(4), decided.receivedOn(), "four days after it was posted");
        assertEquals(decided.receivedOn(), decided.remedy().event());
        assertEquals(1, openTasks());
        DeadlineLine line = due().get(0).line();
        assertEquals(DeadlineLine.Origin.RECKONED, line.origin());
        assertEquals(decided.remedy().lastDay(), line.day());
        step(() -> decisions.remedy(id, version(id), TODAY));
        assertEquals(List.of(), due());
        step(() -> decisions.conclude(id, version(id), MatterOutcome.PARTLY, TODAY));
        assertEquals(MatterState.FINAL, get(id).state());
        assertEquals(MatterOutcome.PARTLY, get(id).answer().getOutcome());
        assertEquals(0, openTasks());
    }

    @Test
    void noOtherAuthorityIsNamedForWhatThisTownDecidesAndNoneOfItsSidesForAnother() throws Exception {
        for (String office : List.of("SIM", "Beratung (SIM)", "Stadt, Abteilung 50-2")) {
            assertRefused("procedures.authorityOfThisTown", () -> named("BENEFITS_ASYLUM", office));
            assertRefused("procedures.authorityOfThisTown", () -> named("WORK_PERMIT", office));
        }
        named("WORK_PERMIT", "Ausländerbehörde Simmern");
        long benefits = begin("BENEFITS_ASYLUM");
        long permit = begin("WORK_PERMIT");
        String why = ", authority_why = 'so' where id = ";
        assertKept("ck_authority_matter_named", "update authority_matter set authority = 'Jobcenter'" + why + benefits);
        assertKept(
                "ck_authority_matter_own", "update authority_matter set authority = 'Beratung (SIM)'" + why + permit);
    }

    private void named(String matter, String office) throws Exception {
        as("beratung1", () -> matters.begin(caseId, new NewMatter(matter, office, "wie gesagt", form())));
    }

    @Test
    void nobodyButWhoIsCompetentCanHaveDecided() throws Exception {
        long permit = begin("WORK_PERMIT");
        file(permit, TODAY.minusDays(20));
        long benefits = begin("BENEFITS_ASYLUM");
        file(benefits, TODAY.minusDays(20));
        for (Decider wrong : List.of(Decider.OFFICE_50_2, Decider.TOWN)) {
            assertRefused("procedures.wrongDecider", () -> decide(permit, wrong, null, TODAY));
        }
        for (Decider wrong : List.of(Decider.OTHER, Decider.TOWN)) {
            assertRefused("procedures.wrongDecider", () -> decide(benefits, wrong, null, TODAY));
        }
        assertEquals(MatterState.FILED, get(permit).state());
        assertEquals(
                List.of("OFFICE_50_2", "TOWN", "OTHER"),
                List.of(Decider.values()).stream().map(Enum::name).toList());
    }

    @Test
    void theDatabaseRefusesItToo() throws Exception {
        long permit = begin("WORK_PERMIT");
        file(permit, TODAY.minusDays(20));
        String decided =
                "update authority_matter set state = 'DECIDED', decision = 'GRANTED', received_on = current_date, decided_by = ";
        assertKept("ck_authority_matter_decider", decided + "'OFFICE_50_2' where id = " + permit);
        assertKept("ck_authority_matter_decider", decided + "'SIM' where id = " + permit);
        assertKept(
                "fk_authority_matter_competence",
                decided + "'OFFICE_50_2', decider = 'OFFICE_50_2' where id = " + permit);
        assertKept(
                "fk_authority_matter_competence",
                "update authority_matter set competence_id = (select id from competence where matter_code = 'BENEFITS_ASYLUM' limit 1)"
                        + " where id = " + permit);
        assertEquals(MatterState.FILED, get(permit).state());
    }

    @Test
    void oneBegunByMistakeGoesWithAReasonAndOneFiledIsTakenBack() throws Exception {
        long mistaken = begin("WORK_PERMIT");
        assertRefused(
                "procedures.matterEndedWithoutReason",
                () -> step(() -> matters.discard(mistaken, version(mistaken), " ")));
        step(() -> matters.discard(mistaken, version(mistaken), "falsche Person"));
        assertEquals(MatterState.DISCARDED, get(mistaken).state());
        assertRefused("procedures.stepNotNow", () -> file(mistaken, TODAY));
        long filed = begin("WORK_PERMIT");
        file(filed, TODAY.minusDays(9));
        assertRefused("procedures.stepNotNow", () -> file(filed, TODAY));
        assertRefused("procedures.stepNotNow", () -> step(() -> matters.discard(filed, version(filed), "doch nicht")));
        step(() -> requests.request(filed, version(filed), TODAY.plusDays(5), "Arbeitsvertrag"));
        step(() -> matters.withdraw(filed, version(filed), "die Stelle gibt es nicht mehr", TODAY));
        assertEquals(MatterState.WITHDRAWN, get(filed).state());
        assertEquals(0, openTasks());
        assertEquals(List.of(), due());
    }

    @Test
    void daysThatCannotBeAreRefused() throws Exception {
        long id = begin("WORK_PERMIT");
        file(id, TODAY.minusDays(30));
        LocalDate before = TODAY.minusDays(31);
        assertRefused("procedures.decidedBeforeFiled", () -> decide(id, Decider.OTHER, before, TODAY));
        assertRefused("procedures.receivedBeforeFiled", () -> decide(id, Decider.OTHER, null, before));
        assertRefused(
                "procedures.receivedBeforeDecided",
                () -> decide(id, Decider.OTHER, TODAY.minusDays(3), TODAY.minusDays(4)));
        assertRefused("procedures.dayToCome", () -> decide(id, Decider.OTHER, null, TODAY.plusDays(1)));
        decide(id, Decider.OTHER, null, TODAY.minusDays(3));
        assertRefused(
                "procedures.remedyBeforeReceived",
                () -> step(() -> decisions.remedy(id, version(id), TODAY.minusDays(4))));
        step(() -> decisions.remedy(id, version(id), TODAY.minusDays(2)));
        assertRefused(
                "procedures.outcomeBeforeRemedy",
                () -> step(() -> decisions.conclude(id, version(id), MatterOutcome.LOST, TODAY.minusDays(3))));
    }

    @Test
    void aRemedyAfterTheLastDayIsWrittenDownAndCalledLate() throws Exception {
        long id = begin("WORK_PERMIT");
        file(id, TODAY.minusDays(200));
        decide(id, Decider.OTHER, null, TODAY.minusDays(100));
        step(() -> decisions.remedy(id, version(id), TODAY));
        assertTrue(get(id).isLate());
    }

    @Test
    void aCourtIsAskedForUrgentHelpBesideTheRemedyWhereThatHoldsNothingUp() throws Exception {
        long id = begin("REMOVAL");
        file(id, TODAY.minusDays(20));
        decide(id, Decider.OTHER, null, TODAY.minusDays(5));
        step(() -> decisions.urge(id, version(id), TODAY.minusDays(1)));
        assertRefused("procedures.urgentThere", () -> step(() -> decisions.urge(id, version(id), TODAY)));
        assertRefused("procedures.urgentRuns", () -> step(() -> decisions.finish(id, version(id))));
        step(() -> decisions.endUrgent(id, version(id), MatterOutcome.WON, TODAY));
        step(() -> decisions.remedy(id, version(id), TODAY));
        assertEquals(MatterOutcome.WON, get(id).answer().getUrgentOutcome());
        assertEquals(MatterState.REMEDY, get(id).state());
    }

    @Test
    void theEarliestOfWhatIsMissingIsTheMattersDayUntilAllIsThere() throws Exception {
        long id = begin("WORK_PERMIT");
        file(id, TODAY.minusDays(20));
        step(() -> requests.request(id, version(id), TODAY.plusDays(9), "Arbeitsvertrag\nMietvertrag\n"));
        step(() -> requests.request(id, version(id), TODAY.plusDays(4), "Passfoto"));
        List<PaperLine> papers = as("beratung1", () -> requests.ofMatter(id));
        assertEquals(
                List.of("Arbeitsvertrag", "Mietvertrag", "Passfoto"),
                papers.stream().map(PaperLine::words).toList());
        assertEquals(TODAY.plusDays(4), get(id).infoDueOn());
        step(() -> requests.handIn(papers.get(2).id(), true));
        assertEquals(TODAY.plusDays(9), get(id).infoDueOn());
        step(() -> requests.handIn(papers.get(2).id(), false));
        assertEquals(TODAY.plusDays(4), get(id).infoDueOn());
        step(() -> requests.dismiss(papers.get(2).id()));
        step(() -> requests.handIn(papers.get(0).id(), true));
        step(() -> requests.handIn(papers.get(1).id(), true));
        assertEquals(MatterState.FILED, get(id).state());
        assertEquals(0, openTasks());
    }

    @Test
    void whoStandsInSeesTheDeadlinesAmongHerOwn() throws Exception {
        long id = begin("WORK_PERMIT");
        file(id, TODAY.minusDays(30));
        decide(id, Decider.OTHER, null, TODAY.minusDays(3));
        assertEquals(0, dueOf("beratung2"));
        Deputyship away =
                as("teamleitung", () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(TODAY, TODAY)));
        try {
            assertEquals(1, dueOf("beratung2"));
        } finally {
            as("teamleitung", () -> {
                deputies.revoke(away.getId());
                return null;
            });
        }
        assertEquals(0, dueOf("beratung2"));
    }

    private long dueOf(String account) throws Exception {
        return as(account, () -> calendar.ofDesk(account, 92)).stream()
                .filter(due -> due.line().caseId() == caseId)
                .count();
    }

    @Test
    void whatHasARoomOfItsOwnIsNotKeptTwice() throws Exception {
        for (String kept : List.of("ASYLUM", "ASYLUM_REVOCATION", "FAMILY_VISA")) {
            assertRefused("procedures.matterKeptElsewhere", () -> begin(kept));
        }
    }

    @Test
    void ofPeopleFromUkraineTheFirstTitleSaysWhoDecides() throws Exception {
        statuses(LocalDate.of(2025, 3, 31));
        long before = begin("BENEFITS_UKRAINE");
        file(before, TODAY.minusDays(10));
        assertEquals(Decider.OTHER, get(before).decider(), "first title until 31 March 2025: the job centre");
    }

    @Test
    void ofPeopleFromUkraineWithALaterFirstTitleTheTownDecides() throws Exception {
        statuses(LocalDate.of(2025, 4, 1));
        long after = begin("BENEFITS_UKRAINE");
        file(after, TODAY.minusDays(10));
        assertEquals(Decider.OFFICE_50_2, get(after).decider());
    }

    private void statuses(LocalDate first) throws Exception {
        StatusFacts paper = new StatusFacts(
                "AE_24",
                first,
                null,
                first,
                null,
                ResidenceDuty.UNKNOWN,
                Employment.UNKNOWN,
                null,
                "ABH, erfunden",
                null);
        as("beratung1", () -> statuses.enter(caseId, paper));
    }

    @Test
    void anotherOfficeOfThatKindNeedsAReason() throws Exception {
        assertRefused(
                "procedures.authorityWithoutReason",
                () -> as(
                        "beratung1",
                        () -> matters.begin(caseId, new NewMatter("WORK_PERMIT", "ABH Köln", " ", form()))));
        long id = as(
                        "beratung1",
                        () -> matters.begin(
                                caseId, new NewMatter("WORK_PERMIT", "ABH Köln", "wohnt noch dort", form())))
                .getId();
        assertEquals("ABH Köln", get(id).authority());
        assertEquals(Decider.OTHER, get(id).decider());
    }

    @Test
    void theSameFormMakesOneMatterAndTheOtherSideHasNoPartInIt() throws Exception {
        String form = form();
        NewMatter wanted = new NewMatter("WORK_PERMIT", null, null, form);
        long id = as("beratung1", () -> matters.begin(caseId, wanted)).getId();
        assertEquals(id, as("beratung1", () -> matters.begin(caseId, wanted)).getId());
        for (String account : List.of("leistung1", "unterkunft1", "ehrenamt", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> matters.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> calendar.ofCase(caseId, 30)), account);
        }
        assertRefused("procedures.teamForTheLead", () -> as("beratung1", () -> calendar.ofDesk(null, 30)));
        assertTrue(as("teamleitung", () -> calendar.ofDesk(null, 30)).size() >= 0);
    }

    private long begin(String matter) throws Exception {
        return as("beratung1", () -> matters.begin(caseId, new NewMatter(matter, null, null, form())))
                .getId();
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private void file(long id, LocalDate day) throws Exception {
        step(() -> matters.file(id, version(id), day, "A-1"));
    }

    private void decide(long id, Decider by, LocalDate posted, LocalDate received) throws Exception {
        int version = version(id);
        step(() -> decisions.decide(id, version, new DecisionTold(MatterDecision.REJECTED, by, posted, received)));
    }

    private interface Step {
        void go() throws Exception;
    }

    private void step(Step step) throws Exception {
        as("beratung1", () -> {
            step.go();
            return null;
        });
    }

    private MatterLine get(long id) throws Exception {
        return as("beratung1", () -> matters.get(id));
    }

    private int version(long id) throws Exception {
        return get(id).version();
    }

    private List<DueDay> due() throws Exception {
        return as("beratung1", () -> calendar.ofCase(caseId, 92));
    }

    private long openTasks() throws Exception {
        return as("beratung1", () -> tasks.ofCase(caseId)).stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .count();
    }

    private void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private void assertKept(String constraint, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(sql), sql);
        assertTrue(refused.getMessage().contains(constraint), refused.getMessage());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
