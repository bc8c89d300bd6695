package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.day.boundary.Days;
import de.kommune.sim.partners.boundary.NewPartner;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.entity.PartnerAddress;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.referrals.boundary.NewReferral;
import de.kommune.sim.referrals.boundary.ReferralAnswers;
import de.kommune.sim.referrals.boundary.ReferralFilter;
import de.kommune.sim.referrals.boundary.ReferralLine;
import de.kommune.sim.referrals.boundary.ReferralView;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.referrals.entity.DeclineReason;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralState;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

class ReferralsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final Set<DataCategory> PASSED = Set.of(DataCategory.IDENTITY, DataCategory.FAMILY);

    @EJB(lookup = "java:global/sim/sim-ejb/Referrals")
    private Referrals referrals;

    @EJB(lookup = "java:global/sim/sim-ejb/ReferralAnswers")
    private ReferralAnswers answers;

    @EJB(lookup = "java:global/sim/sim-ejb/Partners")
    private Partners partners;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @EJB(lookup = "java:global/sim/sim-ejb/Days")
    private Days days;

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

    private final String partner = "Beratungsstelle " + letters();
    private long personId;
    private long caseId;
    private long partnerId;

    @Deployment
    static WebArchive archive() {
        return archive(ReferralsTest.class);
    }

    @BeforeEach
    void aCaseAndAPartner() throws Exception {
        personId = counsellor(() -> persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, "Amina", "Ref" + letters(), TODAY),
                        PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId());
        caseId = counsellor(() -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                .getId());
        PartnerFacts facts =
                new PartnerFacts(partner, PartnerKind.WELFARE, Contact.none(), null, PartnerAddress.unknown(), null);
        partnerId = counsellor(() -> partners.enter(
                        new NewPartner(facts, Map.of(), UUID.randomUUID().toString())))
                .getId();
    }

    @Test
    void nothingGoesWithoutAConsentAndOnOneTheDisclosureIsRecorded() throws Exception {
        long id = prepared(PASSED);
        assertTrue(view(id).isConsentMissing());
        assertRefused("referrals.withoutConsent", () -> send(id));
        consent(Set.of(DataCategory.IDENTITY));
        assertRefused("referrals.withoutConsent", () -> send(id));
        assertEquals(List.of(), counsellor(() -> disclosures.ofCase(caseId)));
        long consent = consent(PASSED);
        assertFalse(view(id).isConsentMissing());
        send(id);
        Disclosure recorded = counsellor(() -> disclosures.ofCase(caseId)).get(0);
        assertEquals(consent, recorded.getConsent().getId());
        assertEquals(PASSED, recorded.getCategories());
        assertEquals(partner, recorded.getRecipient().getName());
        assertEquals(TODAY.plusDays(14), view(id).referral().getDueOn());
        assertRefused("referrals.sentBefore", () -> send(id));
        assertEquals(1, counsellor(() -> disclosures.ofCase(caseId)).size());
    }

    @Test
    void whoGoesThereHerselfNeedsNoConsentAndNothingIsDisclosed() throws Exception {
        long id = prepared(Set.of());
        assertFalse(view(id).isConsentMissing());
        send(id);
        assertEquals(ReferralState.SENT, view(id).referral().getState());
        assertEquals(List.of(), counsellor(() -> disclosures.ofCase(caseId)));
        step(id, ReferralState.CLOSED, null, ReferralOutcome.NOT_TAKEN_UP);
        assertNull(view(id).referral().getDueOn());
    }

    @Test
    void fromTheAnswerToTheOutcomeAndTheSameFormMakesOne() throws Exception {
        NewReferral wanted = new NewReferral(partnerId, null, Set.of(), "Streit mit dem Vermieter", token());
        long id = counsellor(() -> referrals.prepare(caseId, wanted)).getId();
        assertEquals(id, counsellor(() -> referrals.prepare(caseId, wanted)).getId());
        assertEquals("Streit mit dem Vermieter", view(id).words());
        assertFalse(rows("select sealed from referral where id = " + id).contains("Vermieter"), "under seal");
        int seen = view(id).referral().getVersion();
        send(id);
        assertRefused(
                "common.staleChange",
                () -> counsellor(() -> {
                    answers.step(id, seen, ReferralState.ACCEPTED, TODAY, null, null);
                    return null;
                }));
        assertRefused("referrals.reasonForRefusal", () -> step(id, ReferralState.DECLINED, null, null));
        ask(id);
        assertEquals(TODAY.plusDays(7), view(id).referral().getDueOn());
        step(id, ReferralState.ACCEPTED, null, null);
        assertEquals(TODAY.plusDays(60), view(id).referral().getDueOn());
        step(id, ReferralState.CLOSED, null, ReferralOutcome.HELPED);
        assertEquals(5, view(id).steps().size());
        assertEquals(ReferralOutcome.HELPED, view(id).referral().getOutcome());
        long declined = prepared(Set.of());
        send(declined);
        step(declined, ReferralState.DECLINED, DeclineReason.NO_PLACE, null);
        assertEquals(2, counsellor(() -> referrals.ofCaseInFull(caseId)).size());
    }

    @Test
    void aConsentThatIsTakenBackIsShown() throws Exception {
        long consent = consent(PASSED);
        long id = prepared(PASSED);
        send(id);
        assertFalse(view(id).isRevoked());
        counsellor(() -> {
            consents.revoke(consent, RevocationWay.BY_TELEPHONE);
            return null;
        });
        assertTrue(view(id).isRevoked());
        assertNotNull(line(id).revokedAt());
    }

    @Test
    void whatIsOverdueStandsOnTheCounsellorsDayAndOnTheTeamsList() throws Exception {
        long id = prepared(Set.of());
        send(id);
        execute("update task set due_on = current_date - interval 1 day where state = 'OPEN' and source_id = " + id);
        execute("update referral set due_on = current_date - interval 1 day where id = " + id);
        assertTrue(isOnTheDay(id));
        assertEquals(1, count("beratung1", true));
        assertEquals(1, as("teamleitung", () -> referrals.count(new ReferralFilter(null, true, partner))));
        assertEquals(0, as("beratung2", () -> referrals.count(new ReferralFilter("beratung2", true, partner))));
        assertRefused(
                "referrals.teamForTheLead",
                () -> as("beratung2", () -> referrals.count(new ReferralFilter(null, true, partner))));
        ask(id);
        assertFalse(isOnTheDay(id));
        step(id, ReferralState.ACCEPTED, null, null);
        assertEquals(0, count("beratung1", true));
        assertEquals(1, count("beratung1", false));
    }

    @Test
    void theOtherDepartmentsGetNothingOfReferralsByGuardAndByDatabase() throws Exception {
        long id = prepared(Set.of());
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> referrals.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> referrals.ofCase(caseId)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(
                            account,
                            () -> referrals.prepare(caseId, new NewReferral(partnerId, null, Set.of(), null, token()))),
                    account);
        }
        for (Department department : Set.of(Department.OFFICE, Department.VOLUNTEERING)) {
            for (String table : List.of("referral", "referral_category", "referral_step", "referral_rule")) {
                assertEquals(1142, refusal(department, table), department + " " + table);
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesWhatWasSentWithoutARecord() throws Exception {
        long id = prepared(PASSED);
        SQLException refusal =
                assertThrows(SQLException.class, () -> execute("update referral set state = 'SENT' where id = " + id));
        assertTrue(refusal.getMessage().contains("ck_referral_disclosure"), refusal::getMessage);
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

    private boolean isOnTheDay(long id) throws Exception {
        return counsellor(() -> days.get(null)).tasks().stream()
                .anyMatch(task -> task.overdue() && task.sourceId() != null && task.sourceId() == id);
    }

    private long count(String account, boolean overdue) throws Exception {
        return as(account, () -> referrals.count(new ReferralFilter(account, overdue, partner)));
    }

    private ReferralLine line(long id) throws Exception {
        return counsellor(() -> referrals.ofCase(caseId)).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long prepared(Set<DataCategory> categories) throws Exception {
        NewReferral wanted = new NewReferral(partnerId, null, categories, null, token());
        return counsellor(() -> referrals.prepare(caseId, wanted)).getId();
    }

    private void send(long id) throws Exception {
        counsellor(() -> {
            referrals.send(id, version(id));
            return null;
        });
    }

    private void step(long id, ReferralState to, DeclineReason reason, ReferralOutcome outcome) throws Exception {
        counsellor(() -> {
            answers.step(id, version(id), to, TODAY, reason, outcome);
            return null;
        });
    }

    private void ask(long id) throws Exception {
        counsellor(() -> {
            answers.ask(id, version(id), TODAY);
            return null;
        });
    }

    private int version(long id) {
        return referrals.get(id).referral().getVersion();
    }

    private ReferralView view(long id) throws Exception {
        return counsellor(() -> referrals.get(id));
    }

    private long consent(Set<DataCategory> categories) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                new Recipient(RecipientKind.OTHER, partner),
                categories,
                "Vermittlung",
                Period.ofDays(TODAY, TODAY.plusDays(30)));
        NewConsent wanted = new NewConsent(personId, facts, ConsentForm.PAPER, "deu", null, null, token());
        return counsellor(() -> consents.record(caseId, wanted)).getId();
    }

    private String rows(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                java.sql.ResultSet answer = sql.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
