package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.matrix.Console;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What SIM does by itself: when, and that it works as nobody, with the rights of its department in the database. */
@TestMethodOrder(OrderAnnotation.class)
class TimersTest extends InServer {

    private static final Map<String, String> WHEN = Map.ofEntries(
            Map.entry("NightlyAnchor", "0:5"),
            Map.entry("FeeNight", "1:30"),
            Map.entry("NightlyCheck", "2:40"),
            Map.entry("NightlyResealing", "2:40"),
            Map.entry("NightlyVerification", "3:20"),
            Map.entry("StagingErasure", "3:20"),
            Map.entry("DraftErasure", "3:40"),
            Map.entry("FirstNameErasure", "3:45"),
            Map.entry("InformationErasure", "3:45"),
            Map.entry("SuggestionErasure", "3:50"),
            Map.entry("VolunteerErasure", "3:55"),
            Map.entry("HelpNameErasure", "3:58"),
            Map.entry("StaffRound", "6:10"),
            Map.entry("MailRound", "*:*"),
            Map.entry("NewDay", "*:1"),
            Map.entry("Expiry", "*:*/15"));

    /** It hands the work to a batch job, which has tests of its own. */
    private static final Set<String> ELSEWHERE = Set.of("NightlyResealing");

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(TimersTest.class).addPackage(Console.class.getPackage());
    }

    @Test
    @Order(1)
    void nobodyHasCheckedTheRolesYet() throws SQLException {
        execute("delete from role_finding");
        execute("delete from role_check_run");
        execute("delete from log_check");
    }

    @Test
    @Order(2)
    @RunAsClient
    void eachHasItsTime() throws Exception {
        try (Console console = new Console()) {
            assertEquals(new TreeMap<>(WHEN), console.timers());
        }
    }

    /** The server tells of a timer that failed only in its log; the console tells whoever asks for it. */
    @Test
    @Order(3)
    @RunAsClient
    void noneOfThemFails() throws Exception {
        try (Console console = new Console()) {
            for (String bean : WHEN.keySet()) {
                if (!ELSEWHERE.contains(bean)) {
                    console.letDo(bean);
                }
            }
        }
    }

    @Test
    @Order(4)
    void theNightFindsTheAccountWithRolesOfBothSidesAndTellsDataProtection() throws Exception {
        assertEquals(
                "sim 13",
                answer("select concat_ws(' ', started_by, accounts) from role_check_run order by at desc limit 1"));
        assertEquals(
                "konflikt EXCLUSIVE_ROLES COUNSELLOR, BENEFIT_CLERK",
                answer("select concat_ws(' ', account, kind, roles) from role_finding where account = 'konflikt'"
                        + " and settled_at is null"));
        assertEquals(
                "sim SYSTEM CHANGE DONE",
                answer("select concat_ws(' ', account, department, deed, outcome) from access_log"
                        + " where changes like '%RoleFinding%' order by seq desc limit 1"));
    }

    @Test
    @Order(5)
    void theNightVerifiesTheWholeLog() throws Exception {
        assertEquals(
                "no break, all lines",
                answer(
                        "select concat(coalesce(reason, 'no break'), if(intact = head_seq, ', all lines', ', some lines'))"
                                + " from log_check order by at desc limit 1"));
    }

    /** The first column of the first row. */
    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            assertTrue(answer.next(), question);
            return answer.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
