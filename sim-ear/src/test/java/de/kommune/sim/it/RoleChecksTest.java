package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.approvals.boundary.ApprovalLine;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Admissions;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.organisation.boundary.RoleChecks;
import de.kommune.sim.organisation.boundary.WrongProfessionException;
import de.kommune.sim.organisation.entity.FindingKind;
import de.kommune.sim.organisation.entity.PostFacts;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.RoleFinding;
import de.kommune.sim.organisation.entity.Team;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The check of all roles, who is let in, and the exception that two people have to want. */
class RoleChecksTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/RoleChecks")
    private RoleChecks checks;

    @EJB(lookup = "java:global/sim/sim-ejb/Admissions")
    private Admissions admissions;

    @EJB(lookup = "java:global/sim/sim-ejb/Approvals")
    private Approvals approvals;

    @EJB(lookup = "java:global/sim/sim-ejb/Posts")
    private Posts posts;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        return archive(RoleChecksTest.class);
    }

    @AfterEach
    void nothingOfThisStays() throws SQLException {
        execute(
                "delete h from post_holding h join post p on p.id = h.post_id where p.post_no like 'T-%'",
                "delete from post where post_no like 'T-%'",
                "delete from approval_step",
                "delete from approval",
                "delete from role_override",
                "delete from role_finding",
                "delete from role_check_run",
                "delete from deputyship");
    }

    @Test
    void inTheDemoTownTheCheckFindsExactlyTheAccountThatIsMadeForIt() throws Exception {
        assertEquals(13, as("datenschutz", () -> checks.checkNow()).getAccounts());
        List<RoleFinding> found = open();
        assertEquals(1, found.size());
        assertEquals("konflikt", found.get(0).getAccount());
        assertEquals(FindingKind.EXCLUSIVE_ROLES, found.get(0).getKind());
        assertEquals("COUNSELLOR, BENEFIT_CLERK", found.get(0).getRoles());
    }

    @Test
    void asLongAsItStandsItIsOneFindingWithItsFirstDay() throws Exception {
        as("datenschutz", () -> checks.checkNow());
        LocalDateTime first = open().get(0).getFirstSeen();
        as("datenschutz", () -> checks.checkNow());
        List<RoleFinding> found = open();
        assertEquals(1, found.size());
        assertEquals(first, found.get(0).getFirstSeen());
        assertTrue(found.get(0).getLastSeen().isAfter(first));
    }

    @Test
    void aRoleWithoutAPostIsReportedUntilThePostIsEntered() throws Exception {
        execute("update post_holding set valid_to = '2022-02-01' where account = 'beratung1'");
        try {
            as("datenschutz", () -> checks.checkNow());
            assertTrue(open().stream()
                    .anyMatch(
                            found -> found.getAccount().equals("beratung1") && found.getKind() == FindingKind.NO_POST));
            as("beratung1", this::enter);
        } finally {
            execute("update post_holding set valid_to = '9999-12-31' where account = 'beratung1'");
        }
        as("datenschutz", () -> checks.checkNow());
        assertEquals(1, open().size());
        assertEquals(
                "beratung1", as("datenschutz", () -> checks.settled(5)).get(0).getAccount());
    }

    @Test
    void onlyDataProtectionChecks() {
        for (String account : List.of("teamleitung", "itbetrieb", "beratung1", "leistung1", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> checks.checkNow()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> checks.open()), account);
        }
    }

    @Test
    void whoIsOnBothSidesOfTheWallIsRefusedAndTheRefusalIsInTheLog() throws Exception {
        long before = refusals("konflikt");
        assertThrows(AccessDeniedException.class, () -> as("konflikt", this::enter));
        assertEquals(before + 1, refusals("konflikt"));
    }

    @Test
    void aPostOfTheOtherProfessionKeepsItsHolderOutUntilTwoPeopleWantOtherwise() throws Exception {
        giveWrongPost("beratung2");
        long before = refusals("beratung2");
        assertThrows(WrongProfessionException.class, () -> as("beratung2", this::enter));
        assertEquals(before + 1, refusals("beratung2"));
        requestOverride("teamleitung");
        assertThrows(WrongProfessionException.class, () -> as("beratung2", this::enter));
        long id = waiting("datenschutz").get(0).id();
        assertEquals("approvals.ownRequest", refusal("teamleitung", () -> approve(id)));
        as("datenschutz", () -> approve(id));
        as("beratung2", this::enter);
        as("beratung2", this::enter);
        ApprovalLine used = as("datenschutz", () -> approvals.history(1)).get(0);
        assertEquals(ApprovalState.USED, used.state());
        assertEquals(3, used.steps().size());
        execute("update role_override set last_day = '" + TODAY.minusDays(1) + "'");
        assertThrows(WrongProfessionException.class, () -> as("beratung2", this::enter));
    }

    /** Section 50-2 may read no approval, and needs none: the system looks for it and leaves the line. */
    @Test
    void anExceptionLetsInAnAccountOfSection502Too() throws Exception {
        give("leistung2", "leistung1", "Sozialdienst der Unterkünfte", Profession.SOCIAL_WORK, Team.OFFICE);
        assertThrows(WrongProfessionException.class, () -> as("leistung1", this::enter));
        as("teamleitung", () -> request("leistung1", TODAY.plusDays(3)));
        long id = waiting("datenschutz").get(0).id();
        as("datenschutz", () -> approve(id));
        as("leistung1", this::enter);
        as("leistung1", this::enter);
        assertEquals(
                1,
                count("select count(*) from access_log where account = 'leistung1' and action = 'RoleOverrides.begin'"
                        + " and department = 'OFFICE' and changes like '%Approval%'"));
    }

    @Test
    void thereIsNoExceptionFromRolesThatExcludeEachOtherNorOneThatNobodyNeeds() {
        assertEquals(
                "organisation.overrideNever", refusal("teamleitung", () -> request("konflikt", TODAY.plusDays(5))));
        assertEquals(
                "organisation.overrideNotNeeded",
                refusal("teamleitung", () -> request("beratung1", TODAY.plusDays(5))));
    }

    @Test
    void whoStandsInForTheRequesterDecidesNothing() throws Exception {
        giveWrongPost("beratung2");
        requestOverride("datenschutz");
        long id = waiting("teamleitung").get(0).id();
        execute(
                "insert into deputyship (id, version, account, deputy, valid_from, valid_to, entered_by, entered_at)"
                        + " values (next value for sim_id, 1, 'datenschutz', 'teamleitung', '2022-01-01', '9999-12-31', 'test', now())");
        assertEquals(List.of(), waiting("teamleitung"));
        assertEquals("approvals.ownRequest", refusal("teamleitung", () -> approve(id)));
    }

    @Test
    void aRequestThatIsNoneOfMyBusinessIsNotThere() throws Exception {
        giveWrongPost("beratung2");
        requestOverride("teamleitung");
        long id = waiting("datenschutz").get(0).id();
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> approve(id)));
        assertEquals(List.of(), as("beratung1", () -> approvals.history(50)));
        assertEquals(List.of(), waiting("beratung1"));
        for (String account : List.of("leistung1", "unterkunft1", "ehrenamt", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> approve(id)), account);
            assertThrows(AccessDeniedException.class, () -> waiting(account), account);
        }
    }

    @Test
    void aRequestThatRanOutIsNotDecidedAndMakesRoomForAnother() throws Exception {
        giveWrongPost("beratung2");
        requestOverride("teamleitung");
        assertEquals("organisation.overrideTwice", refusal("teamleitung", () -> request("beratung2", TODAY)));
        long id = waiting("datenschutz").get(0).id();
        execute(
                "update approval set requested_at = requested_at - interval 9 day, expires_at = expires_at - interval 9 day");
        assertEquals("approvals.over", refusal("datenschutz", () -> approve(id)));
        assertEquals(List.of(), waiting("datenschutz"));
        requestOverride("teamleitung");
        assertEquals(1, waiting("datenschutz").size());
    }

    /** The two decisions begin at the same moment; whichever comes first stands, and the other is told. */
    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
        giveWrongPost("beratung2");
        for (int round = 0; round < 8; round++) {
            requestOverride("teamleitung");
            long id = waiting("datenschutz").get(0).id();
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> yes = executor.submit(() -> succeeds(start, () -> approve(id)));
            Future<Boolean> no = executor.submit(() -> succeeds(start, () -> {
                approvals.refuse(id, "nein");
                return null;
            }));
            assertTrue(yes.get() ^ no.get(), "both or none decided");
            assertEquals(2, count("select count(*) from approval_step where approval_id = " + id));
            execute("delete from approval_step", "delete from approval", "delete from role_override");
        }
    }

    private static boolean succeeds(CyclicBarrier start, Callable<?> decision) throws Exception {
        start.await();
        try {
            as("datenschutz", decision);
            return true;
        } catch (BusinessException | EJBException tooLate) {
            return false;
        }
    }

    private Object enter() {
        admissions.enter();
        return null;
    }

    private Object approve(long id) {
        approvals.approve(id, "geprüft");
        return null;
    }

    private Object request(String account, LocalDate lastDay) {
        checks.requestOverride(account, lastDay, "Vertretung in der Urlaubszeit");
        return null;
    }

    private void requestOverride(String by) throws Exception {
        as(by, () -> request("beratung2", TODAY.plusDays(14)));
    }

    private List<ApprovalLine> waiting(String account) throws Exception {
        return as(account, () -> approvals.waiting());
    }

    private List<RoleFinding> open() throws Exception {
        return as("datenschutz", () -> checks.open());
    }

    private void giveWrongPost(String account) throws Exception {
        give("teamleitung", account, "Teamassistenz", Profession.ADMINISTRATION, Team.SIM);
    }

    private void give(String lead, String account, String title, Profession profession, Team team) throws Exception {
        PostFacts facts = new PostFacts(title, profession, team, new BigDecimal("0.5"), null, null);
        String number = "T-" + UUID.randomUUID().toString().substring(0, 8);
        as(lead, () -> {
            long id = posts.create(number, facts).getId();
            posts.occupy(id, account, Period.since(TODAY));
            return null;
        });
    }

    private static String refusal(String account, Callable<?> deed) {
        return assertThrows(BusinessException.class, () -> as(account, deed)).getKey();
    }

    private long refusals(String account) throws SQLException {
        return count("select count(*) from access_log where account = '" + account
                + "' and action = 'Admissions.enter' and outcome = 'REFUSED'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet answer = query.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
