package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.benefits.applications.boundary.ApplicationBox;
import de.kommune.sim.benefits.applications.boundary.ApplicationFilter;
import de.kommune.sim.benefits.applications.boundary.ApplicationView;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.PaperOrigin;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.claims.boundary.ClaimView;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.claims.boundary.NewClaim;
import de.kommune.sim.claims.entity.ClaimState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClaimsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final Set<DataCategory> GOING = Set.of(DataCategory.IDENTITY, DataCategory.BENEFITS);

    @EJB(lookup = "java:global/sim/sim-ejb/Claims")
    private Claims claims;

    @EJB(lookup = "java:global/sim/sim-ejb/Applications")
    private Applications applications;

    @EJB(lookup = "java:global/sim/sim-ejb/Decisions")
    private Decisions decisions;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String surname = "Einreich" + letters();
    private long personId;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(ClaimsTest.class);
    }

    @BeforeEach
    void aCase() throws Exception {
        personId = person("beratung1");
        caseId = counsellor(() -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                .getId());
    }

    @Test
    void nothingGoesWithoutAConsentAndUnreadAndOnOneTheDisclosureIsRecorded() throws Exception {
        long id = prepared(Need.HOUSEHOLD);
        assertNull(view(id).consent());
        assertTrue(text(counsellor(() -> claims.form(id))).startsWith("%PDF"));
        assertRefused("claims.withoutConsent", () -> submit(id, true));
        consent(Set.of(DataCategory.IDENTITY));
        assertRefused("claims.withoutConsent", () -> submit(id, true));
        consent(GOING);
        assertNotNull(view(id).consent());
        assertRefused("claims.notRead", () -> submit(id, false));
        assertEquals(List.of(), counsellor(() -> disclosures.ofCase(caseId)));
        submit(id, true);
        assertEquals(1, counsellor(() -> disclosures.ofCase(caseId)).size());
        assertEquals(ClaimState.SUBMITTED, view(id).claim().getState());
        assertRefused("claims.noDraft", () -> submit(id, true));
        assertRefused("claims.noDraft", () -> change(id));
        assertTrue(text(counsellor(() -> claims.receipt(id))).startsWith("%PDF"));
        assertFalse(rows("select sealed from claim where id = " + id).contains("Waschmaschine"), "under seal");
    }

    @Test
    void whatTellsOfHealthNeedsAConsentThatNamesIt() throws Exception {
        long id = prepared(Need.MEDICAL);
        consent(GOING);
        assertRefused("claims.withoutConsent", () -> submit(id, true));
        consent(Set.of(DataCategory.IDENTITY, DataCategory.BENEFITS, DataCategory.HEALTH));
        submit(id, true);
        assertEquals(ClaimState.SUBMITTED, view(id).claim().getState());
    }

    @Test
    void aDraftIsChangedOrDroppedAndTheSameFormMakesOne() throws Exception {
        NewClaim wanted = new NewClaim(facts(Need.FOOD), token());
        long id = counsellor(() -> claims.prepare(caseId, wanted)).getId();
        assertEquals(id, counsellor(() -> claims.prepare(caseId, wanted)).getId());
        change(id);
        assertEquals("Ein Kühlschrank", view(id).words());
        assertEquals(1, counsellor(() -> claims.ofCase(caseId)).size());
        counsellor(() -> {
            claims.drop(id, view(id).claim().getVersion());
            return null;
        });
        assertEquals(ClaimState.DROPPED, view(id).claim().getState());
        assertRefused("claims.nothingReceived", () -> counsellor(() -> claims.receipt(id)));
    }

    @Test
    void theOtherSideGetsWhatTheClientHandedInAndNobodysName() throws Exception {
        long id = prepared(Need.HOUSEHOLD);
        consent(GOING);
        submit(id, true);
        ApplicationView paper = office(id);
        assertEquals("Eine Waschmaschine", paper.words());
        assertEquals(PaperOrigin.CLIENT, paper.paper().getOrigin());
        assertNull(paper.paper().getPreparedBy());
        assertNull(paper.personId(), "each side says for itself whom it means");
        assertTrue(paper.steps().isEmpty());
        String all =
                rows("select group_concat(concat_ws(' ', paper_no, applicant_name, basis, prepared_by, token)) from"
                        + " application_paper where paper_no = '"
                        + view(id).claim().getPaperNo() + "'");
        assertFalse(all.contains("beratung"), all);
        String caseNo = view(id).claim().getSimCase().getCaseNo();
        assertFalse(all.contains(caseNo), all);
    }

    @Test
    void aboveTheLimitTwoClerksDecideAndThenTheNoticeGoesOut() throws Exception {
        long id = prepared(Need.HOUSEHOLD);
        consent(GOING);
        submit(id, true);
        long number = office(id).application().getId();
        clerk("leistung1", () -> applications.take(number, version(id)));
        assertRefused("benefits.withoutPerson", () -> decide("leistung1", id));
        long record = person("leistung1");
        clerk("leistung1", () -> applications.assign(number, version(id), record));
        decide("leistung1", id);
        long decision = office(id).proposed().decision().getId();
        assertRefused("benefits.secondIsFirst", () -> clerk("leistung1", () -> decisions.sign(decision, version(id))));
        clerk("leistung2", () -> decisions.sendBack(decision, version(id), "Bitte Zeitraum prüfen"));
        decide("leistung1", id);
        long second = office(id).proposed().decision().getId();
        clerk("leistung2", () -> decisions.sign(second, version(id)));
        assertEquals(ApplicationState.DECIDED, office(id).application().getState());
        assertEquals("leistung2", office(id).standing().decision().getSignedBy());
        assertTrue(text(as("leistung2", () -> decisions.notice(second))).startsWith("%PDF"));
        assertRefused(
                "benefits.decidedBefore",
                () -> clerk("leistung1", () -> applications.assign(number, version(id), record)));
    }

    /** Whoever moved from counselling to section 50-2 may not decide on her former client, by the claim alone. */
    @Test
    void aFormerCounsellorIsRefusedWhomeverTheOtherSideTakesTheClientFor() throws Exception {
        long id = prepared(Need.HOUSEHOLD);
        consent(GOING);
        submit(id, true);
        execute("update case_responsibility set account = 'leistung1' where case_id = " + caseId);
        long number = office(id).application().getId();
        assertRefused(
                "benefits.notForThisAccount", () -> clerk("leistung1", () -> applications.take(number, version(id))));
        clerk("leistung2", () -> applications.take(number, version(id)));
        PersonName other = new PersonName(NameKind.PASSPORT, "Bela", "Anders" + letters(), TODAY);
        long record = as(
                        "leistung2",
                        () -> persons.register(
                                new Person(other, PersonFacts.of(Sex.MALE, BirthDate.of(LocalDate.of(1971, 2, 3))))))
                .getId();
        clerk("leistung2", () -> applications.assign(number, version(id), record));
        assertRefused("benefits.notForThisAccount", () -> decide("leistung1", id));
        decide("leistung2", id);
        long decision = office(id).proposed().decision().getId();
        assertRefused(
                "benefits.notForThisAccount", () -> clerk("leistung1", () -> decisions.sign(decision, version(id))));
    }

    /** Not only who began a draft prepared it: the team lead, who put it right, did as well. */
    @Test
    void whoeverHadAHandInTheDraftMayNotDecideOnIt() throws Exception {
        long id = prepared(Need.HOUSEHOLD);
        int version = view(id).claim().getVersion();
        clerk("teamleitung", () -> claims.change(id, version, facts(Need.HOUSEHOLD)));
        consent(GOING);
        submit(id, true);
        assertEquals(
                "beratung1,teamleitung",
                rows("select group_concat(account order by account) from claim_hand where claim_id = " + id));
        execute("update claim_hand set account = 'leistung2' where account = 'teamleitung' and claim_id = " + id);
        long number = office(id).application().getId();
        assertRefused(
                "benefits.notForThisAccount", () -> clerk("leistung2", () -> applications.take(number, version(id))));
        clerk("leistung1", () -> applications.take(number, version(id)));
    }

    @Test
    void howFarItIsComesBackOnlyWhileTheClientAgrees() throws Exception {
        long id = prepared(Need.CLOTHING);
        consent(GOING);
        submit(id, true);
        assertNull(view(id).status());
        long back = consent(Set.of(DataCategory.STATUS_BACK));
        assertEquals(ApplicationState.SUBMITTED, view(id).status().getState());
        long number = office(id).application().getId();
        clerk("leistung1", () -> applications.take(number, version(id)));
        assertEquals(ApplicationState.IN_REVIEW, view(id).status().getState());
        assertEquals(TODAY, view(id).status().getSince());
        counsellor(() -> {
            consents.revoke(back, RevocationWay.BY_TELEPHONE);
            return null;
        });
        assertNull(view(id).status());
        assertEquals("0", rows("select count(*) from claim_status where claim_id = " + id));
        assertEquals(
                "claim_id,state,state_since",
                rows("select group_concat(column_name order by ordinal_position) from information_schema.columns"
                        + " where table_schema = 'sim' and table_name = 'claim_status'"),
                "and nothing else");
    }

    @Test
    void theOtherDepartmentsGetNothingOfClaimsByGuardAndByDatabase() throws Exception {
        long id = prepared(Need.FOOD);
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> claims.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> claims.ofCase(caseId)), account);
        }
        for (String table : List.of("claim", "claim_status", "application_counsellor")) {
            assertEquals(1142, refusal(Department.OFFICE, table), table);
        }
        for (String table : List.of("benefit_application", "benefit_decision", "application_counsellor")) {
            assertEquals(1142, refusal(Department.COUNSELLING, table), table);
        }
    }

    private long prepared(Need need) throws Exception {
        return counsellor(() -> claims.prepare(caseId, new NewClaim(facts(need), token())))
                .getId();
    }

    private static PaperFacts facts(Need need) {
        return new PaperFacts(need, TODAY, new BigDecimal("350"), "Eine Waschmaschine");
    }

    private void change(long id) throws Exception {
        int version = view(id).claim().getVersion();
        counsellor(() -> {
            claims.change(id, version, new PaperFacts(Need.HOUSEHOLD, null, null, "Ein Kühlschrank"));
            return null;
        });
    }

    private void submit(long id, boolean read) throws Exception {
        int version = view(id).claim().getVersion();
        counsellor(() -> {
            claims.submit(id, version, read);
            return null;
        });
    }

    private ClaimView view(long id) throws Exception {
        return counsellor(() -> claims.get(id));
    }

    /** As section 50-2 finds it, by the applicant's name. */
    private ApplicationView office(long claim) throws Exception {
        String number = view(claim).claim().getPaperNo();
        return as("leistung2", () -> {
            for (ApplicationBox box : ApplicationBox.values()) {
                ApplicationFilter filter = new ApplicationFilter(box, number);
                if (applications.count(filter) > 0) {
                    return applications.get(
                            applications.list(filter, 0, 1).get(0).id());
                }
            }
            throw new AssertionError("No application " + number);
        });
    }

    private int version(long claim) throws Exception {
        return office(claim).application().getVersion();
    }

    /** Half a year of two hundred a month, which is above the limit. */
    private void decide(String account, long claim) throws Exception {
        ApplicationView paper = office(claim);
        DecisionFacts facts = new DecisionFacts(
                DecisionOutcome.GRANTED,
                "§ 3 AsylbLG",
                new BigDecimal("200"),
                Rhythm.MONTHLY,
                Period.between(TODAY, TODAY.plusMonths(6)),
                "Der Bedarf ist da");
        as(
                account,
                () -> decisions.decide(
                        paper.application().getId(), paper.application().getVersion(), facts, token()));
    }

    private long consent(Set<DataCategory> categories) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.OFFICE_50_2),
                categories,
                "Leistungsantrag",
                Period.between(TODAY, TODAY.plusYears(1)));
        return counsellor(() -> consents.record(
                        caseId, new NewConsent(personId, facts, ConsentForm.PAPER, "deu", null, null, token())))
                .getId();
    }

    private long person(String account) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Amina", surname, TODAY);
        return as(
                        account,
                        () -> persons.register(
                                new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.of(LocalDate.of(1990, 3, 14))))))
                .getId();
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void clerk(String account, Deed deed) throws Exception {
        Callable<Void> work = () -> {
            deed.run();
            return null;
        };
        as(account, work);
    }

    /** The database's error when that department's role reads the table. */
    private int refusal(Department department, String table) throws Exception {
        transaction.begin();
        try {
            workFor(department);
            try (Connection connection = application.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.executeQuery("select 1 from " + table);
                return 0;
            } catch (SQLException refused) {
                return refused.getErrorCode();
            }
        } finally {
            transaction.rollback();
        }
    }

    private static void assertRefused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private String rows(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
