package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.cooperation.boundary.HandOffView;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineCalendar;
import de.kommune.sim.procedures.deadlines.boundary.DueDay;
import de.kommune.sim.procedures.reunion.boundary.ReunionView;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import de.kommune.sim.procedures.reunion.entity.AuthorityConsent;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.PaperKind;
import de.kommune.sim.procedures.reunion.entity.Protection;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import de.kommune.sim.procedures.reunion.entity.ReunionGround;
import de.kommune.sim.procedures.reunion.entity.VisaDecision;
import de.kommune.sim.procedures.reunion.entity.VisitPurpose;
import de.kommune.sim.procedures.reunion.entity.VisitState;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A client's family is to come: papers, appointments, what others decided, and the housing desk told who comes when, on consent alone. */
class ReunionsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate ARRIVAL = TODAY.plusDays(20);

    @EJB(lookup = "java:global/sim/sim-ejb/Reunions")
    private Reunions reunions;

    @EJB(lookup = "java:global/sim/sim-ejb/DeadlineCalendar")
    private DeadlineCalendar calendar;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/HandOffs")
    private HandOffs handOffs;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long personId;
    private long caseId;
    private long id;

    @Deployment
    static WebArchive archive() {
        return archive(ReunionsTest.class);
    }

    @BeforeEach
    void aClientWithAWifeAbroad() throws Exception {
        String family = ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        personId = as(
                "beratung1",
                () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Karim", "Reunion" + family, TODAY),
                                PersonFacts.of(Sex.MALE, BirthDate.ofYear(1990))))
                        .getId());
        caseId = as(
                "beratung1",
                () -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                        .getId());
        id = as("beratung1", () -> reunions.begin(caseId, "Botschaft, erfunden", TODAY.minusDays(2), form()))
                .getId();
        int version = get().version();
        step(() -> reunions.name(id, version, "Sara Haddad", Kin.SPOUSE, 1992));
    }

    @Test
    void theHousingDeskLearnsWhoComesWhenAndNothingElse() throws Exception {
        assertRefused("procedures.reunionWithoutArrival", () -> announce(form()));
        granted();
        assertRefused("procedures.reunionWithoutConsent", () -> announce(form()));
        consent(Set.of(DataCategory.IDENTITY));
        assertRefused("procedures.reunionWithoutConsent", () -> announce(form()));
        consentOf(someoneElseOfTheHousehold(), Set.of(DataCategory.IDENTITY, DataCategory.FAMILY));
        assertRefused("procedures.reunionWithoutConsent", () -> announce(form()));
        consent(Set.of(DataCategory.IDENTITY, DataCategory.FAMILY));
        String form = form();
        announce(form);
        assertEquals(TODAY, get().toldOn());
        long sent = number("select id from hand_off where request_token = '" + form + "'");
        HandOffView told = as("unterkunft1", () -> handOffs.get(sent));
        assertEquals(HandOffKind.FAMILY_ARRIVES, told.kind());
        assertEquals(
                "Es kommt 1 Person:\nSara Haddad\nAnkunft: "
                        + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(ARRIVAL),
                told.steps().get(0).text());
        assertEquals(1, number("select count(*) from disclosure where request_token = '" + form + "'"));
        ReunionView view = get();
        step(() -> reunions.change(id, view.version(), facts(ARRIVAL.plusDays(1))));
        assertNull(get().toldOn(), "another day has to be told again");
    }

    @Test
    void whatOthersDecidedHasItsDayAndTheCalendarKnowsWhatIsComing() throws Exception {
        int version = get().version();
        ReunionFacts withoutDay =
                new ReunionFacts("Botschaft", null, AuthorityConsent.AGREED, null, VisaDecision.OPEN, null, null, null);
        assertRefused("procedures.reunionConsentDay", () -> step(() -> reunions.change(id, version, withoutDay)));
        ReunionFacts tooEarly = new ReunionFacts(
                "Botschaft", null, AuthorityConsent.OPEN, null, VisaDecision.OPEN, null, null, ARRIVAL);
        assertRefused("procedures.reunionNotGranted", () -> step(() -> reunions.change(id, version, tooEarly)));
        granted();
        step(() -> reunions.visit(id, TODAY.plusDays(4).atTime(9, 30), VisitPurpose.COLLECTION));
        step(() -> reunions.visit(id, TODAY.plusDays(4).atTime(9, 30), VisitPurpose.COLLECTION));
        assertEquals(1, get().visits().size(), "sent twice, it is there once");
        assertEquals(
                List.of("reunion.deadline.VISIT", "reunion.deadline.VISA"),
                as("beratung1", () -> calendar.ofCase(caseId, 92)).stream()
                        .map(due -> due.line().titleKey())
                        .toList());
        step(() -> reunions.settle(get().visits().get(0).id(), VisitState.KEPT));
        assertEquals(1, as("beratung1", () -> calendar.ofCase(caseId, 92)).size());
    }

    @Test
    void aRefugeesFamilyHasThreeMonthsToApplyAndTheCalendarSaysHowThatIsReckoned() throws Exception {
        apply(null);
        assertNull(get().law(), "nobody has said what protection the client has");
        LocalDate finalOn = TODAY.minusDays(20);
        groundOn(new ReunionGround(Protection.REFUGEE, finalOn, null));
        ReunionView.Law law = get().law();
        assertEquals(finalOn.plusMonths(3), law.until().lastDay());
        assertTrue(law.toApply() && law.untilSource().contains("§ 29 Abs. 2"), law::untilSource);
        DueDay due = onlyDay();
        assertEquals("reunion.deadline.APPLY", due.line().titleKey());
        assertEquals(finalOn.plusMonths(3), due.day());
        assertEquals(finalOn, due.line().reading().event());
        groundOn(new ReunionGround(Protection.REFUGEE, finalOn, TODAY));
        assertEquals(List.of(), days(), "the client's own application keeps the time limit too");
        assertFalse(get().law().toApply());
        groundOn(new ReunionGround(Protection.REFUGEE, finalOn, null));
        apply(TODAY);
        assertEquals(List.of(), days(), "applied for at the mission");
        assertFalse(get().isLate());
        groundOn(new ReunionGround(Protection.REFUGEE, TODAY.minusMonths(3).minusDays(1), null));
        assertTrue(get().isLate());
    }

    @Test
    void theLastDayIsTheSameDayOfTheThirdMonthOrItsLastOneAndIsNeverMoved() throws Exception {
        assertEquals(LocalDate.of(2024, 2, 29), lastDay(Protection.REFUGEE, LocalDate.of(2023, 11, 30)));
        assertEquals(LocalDate.of(2026, 2, 28), lastDay(Protection.REFUGEE, LocalDate.of(2025, 11, 30)));
        assertEquals(
                LocalDate.of(2026, 4, 5), lastDay(Protection.RESETTLED, LocalDate.of(2026, 1, 5)), "Easter Sunday");
        assertEquals(LocalDate.of(2025, 12, 25), lastDay(Protection.REFUGEE, LocalDate.of(2025, 9, 25)), "Christmas");
    }

    @Test
    void forSubsidiaryProtectionNobodyMayComeForTheTimeBeingAndNoTimeRuns() throws Exception {
        apply(null);
        groundOn(new ReunionGround(Protection.SUBSIDIARY, TODAY.minusDays(5), null));
        ReunionView.Law law = get().law();
        assertEquals(TODAY.isBefore(LocalDate.of(2027, 7, 24)), law.suspended());
        assertTrue(law.uncertain() && law.says().contains("ausgesetzt") == law.suspended(), law::says);
        assertNull(law.until());
        assertEquals(List.of(), days());
        assertEquals(
                number("select count(*) - count(distinct protection) from reunion_rule"),
                number("select count(*) from reunion_rule a join reunion_rule b on a.protection = b.protection"
                        + " and a.valid_to = b.valid_from"),
                "rules follow each other without a gap");
        groundOn(new ReunionGround(Protection.OTHER, null, null));
        assertFalse(get().law().suspended());
    }

    @Test
    void noTimeRunsForBrothersAndSistersAlone() throws Exception {
        apply(null);
        groundOn(new ReunionGround(Protection.REFUGEE, TODAY, null));
        assertEquals(1, days().size());
        long wife = get().people().get(0).id();
        step(() -> reunions.forget(wife));
        assertEquals(1, days().size(), "nobody has said yet who is to come");
        int version = get().version();
        step(() -> reunions.name(id, version, "Bilal", Kin.SIBLING, null));
        assertEquals(List.of(), days());
    }

    @Test
    void daysThatCannotBeAreRefusedInJavaAndByTheDatabase() throws Exception {
        assertRefused("procedures.reunionProtection", () -> groundOn(new ReunionGround(null, TODAY, null)));
        assertRefused(
                "procedures.reunionKept",
                () -> groundOn(new ReunionGround(Protection.REFUGEE, TODAY, TODAY.minusDays(1))));
        assertRefused("procedures.reunionKept", () -> groundOn(new ReunionGround(Protection.REFUGEE, null, TODAY)));
        assertRefused(
                "procedures.reunionInFuture",
                () -> groundOn(new ReunionGround(Protection.REFUGEE, TODAY.plusDays(1), null)));
        for (String set : List.of("final_on = current_date", "protection = 'BRANCH'", "kept_on = current_date")) {
            SQLException refusal = assertThrows(SQLException.class, () -> execute(set), set);
            assertTrue(refusal.getMessage().contains("ck_family_reunion_"), refusal::getMessage);
        }
    }

    @Test
    void papersAreWantedOnceAndThereOrMissing() throws Exception {
        step(() -> reunions.want(id, PaperKind.MARRIAGE));
        step(() -> reunions.want(id, PaperKind.MARRIAGE));
        assertEquals(1, get().papers().size());
        long paper = get().papers().get(0).id();
        step(() -> reunions.bring(paper, true));
        assertEquals(TODAY, get().papers().get(0).presentOn());
        step(() -> reunions.bring(paper, false));
        assertNull(get().papers().get(0).presentOn());
        int version = get().version();
        step(() -> reunions.close(id, version));
        assertRefused("procedures.reunionClosed", () -> step(() -> reunions.bring(paper, true)));
    }

    @Test
    void namesLieUnderSealAndTheOtherSideHasNoPartInIt() throws Exception {
        assertEquals(
                0,
                number("select count(*) from person_abroad where reunion_id = " + id
                        + " and locate('Haddad', cast(sealed as char)) > 0"));
        assertEquals("Sara Haddad", get().people().get(0).name());
        for (String account : List.of("leistung1", "unterkunft1", "ehrenamt", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> reunions.get(id)), account);
        }
        long person = get().people().get(0).id();
        step(() -> reunions.forget(person));
        assertEquals(List.of(), get().people());
    }

    private void granted() throws Exception {
        int version = get().version();
        step(() -> reunions.change(id, version, facts(ARRIVAL)));
    }

    private static ReunionFacts facts(LocalDate arrival) {
        return new ReunionFacts(
                "Botschaft, erfunden",
                TODAY.minusDays(2),
                AuthorityConsent.AGREED,
                TODAY.minusDays(1),
                VisaDecision.GRANTED,
                TODAY,
                TODAY.plusDays(80),
                arrival);
    }

    private void apply(LocalDate day) throws Exception {
        int version = get().version();
        step(() -> reunions.change(id, version, ReunionFacts.at("Botschaft, erfunden", day)));
    }

    private void groundOn(ReunionGround ground) throws Exception {
        int version = get().version();
        step(() -> reunions.groundOn(id, version, ground));
    }

    private LocalDate lastDay(Protection protection, LocalDate finalOn) throws Exception {
        groundOn(new ReunionGround(protection, finalOn, null));
        return get().law().until().lastDay();
    }

    private List<DueDay> days() throws Exception {
        return as("beratung1", () -> calendar.ofCase(caseId, 100));
    }

    private DueDay onlyDay() throws Exception {
        assertEquals(1, days().size());
        return days().get(0);
    }

    private void execute(String set) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update family_reunion set " + set + " where id = " + id)) {
            statement.executeUpdate();
        }
    }

    private void announce(String form) throws Exception {
        int version = get().version();
        step(() -> reunions.announce(id, version, form));
    }

    private long someoneElseOfTheHousehold() throws Exception {
        return as("beratung1", () -> {
            long brother = persons.register(new Person(
                            new PersonName(NameKind.PASSPORT, "Bilal", "Bruder", TODAY),
                            PersonFacts.of(Sex.MALE, BirthDate.ofYear(1985))))
                    .getId();
            households.join(households.open(personId, TODAY).getId(), brother, Relation.SIBLING, TODAY);
            return brother;
        });
    }

    private void consent(Set<DataCategory> categories) throws Exception {
        consentOf(personId, categories);
    }

    private void consentOf(long agreeing, Set<DataCategory> categories) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.OFFICE_50_2),
                categories,
                "Familiennachzug",
                Period.ofDays(TODAY, TODAY.plusDays(30)));
        NewConsent wanted = new NewConsent(agreeing, facts, ConsentForm.PAPER, "deu", null, null, form());
        as("beratung1", () -> consents.record(caseId, wanted));
    }

    private static String form() {
        return UUID.randomUUID().toString();
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

    private ReunionView get() throws Exception {
        return as("beratung1", () -> reunions.get(id));
    }

    private void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
