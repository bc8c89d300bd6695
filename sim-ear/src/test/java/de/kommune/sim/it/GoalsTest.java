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
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.counselling.goals.boundary.NewGoal;
import de.kommune.sim.counselling.goals.entity.GoalPoint;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GoalsTest extends InServer {

    private static final String WORDING = "Ich möchte ohne Hilfe zum Jobcenter gehen.";
    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Goals")
    private Goals goals;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(GoalsTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        caseId = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", TODAY);
            Person person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))));
            return cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, TODAY, null))
                    .getId();
        });
    }

    @Test
    void theTeamSeesTheWayOfAGoal() throws Exception {
        long id = agree("beratung1");
        execute("update goal set set_on = set_on - interval 30 day where id = " + id);
        as("beratung1", () -> {
            goals.rate(id, version(id), 2);
            return null;
        });

        for (String account : List.of("beratung1", "beratung2", "teamleitung")) {
            GoalLine line = only(account);
            assertEquals(WORDING, line.words().wording(), account);
            assertEquals("Arbeit aufnehmen", line.topic());
            assertEquals(
                    List.of(1, 2),
                    line.chart().points().stream().map(GoalPoint::value).toList());
            assertEquals(GoalState.IN_PROGRESS, line.state());
            assertEquals(account.equals("beratung1"), line.changeable(), account);
        }
    }

    @Test
    void onlyWhoWorksOnTheCaseSetsAndRatesGoals() throws Exception {
        assertRefused("counselling.goalNotYours", () -> agree("beratung2"));
        long id = agree("beratung1");
        assertRefused("counselling.goalNotYours", () -> rate("beratung2", id, 3));
        assertThrows(AccessDeniedException.class, () -> rate("teamleitung", id, 3));

        as("teamleitung", () -> {
            cases.appointDeputy(caseId, cases.get(caseId).simCase().getVersion(), "beratung2");
            return null;
        });
        rate("beratung2", id, 3);
        assertEquals(3, only("beratung1").getLatest().value());
    }

    @Test
    void aGoalIsAimedAnewAndNobodyOverwritesWhatHeHasNotSeen() throws Exception {
        long id = agree("beratung1");
        int seen = version(id);
        as("beratung1", () -> {
            goals.aim(id, seen, "Ich gehe allein hin.", 4, TODAY.plusDays(7));
            return null;
        });

        GoalLine line = only("beratung1");
        assertEquals("Ich gehe allein hin.", line.words().wording());
        assertEquals(4, line.target());
        assertRefused(
                "common.staleChange",
                () -> as("beratung1", () -> {
                    goals.aim(id, seen, "aus einem alten Fenster", 3, TODAY);
                    return null;
                }));
    }

    @Test
    void aGoalThatIsGivenUpKeepsItsReasonUnderSeal() throws Exception {
        long id = agree("beratung1");
        assertRefused("counselling.goalWithoutReason", () -> drop(id, " "));
        drop(id, "Sie zieht nach Hilden.");

        GoalLine line = only("beratung1");
        assertEquals(GoalState.DROPPED, line.state());
        assertEquals("Sie zieht nach Hilden.", line.words().reason());
        assertEquals(WORDING, line.words().wording());
        assertFalse(line.changeable());
        String stored = new String(stored(id), StandardCharsets.UTF_8);
        assertFalse(stored.contains("Hilden") || stored.contains("Jobcenter"), stored);
        assertRefused("counselling.goalOver", () -> rate("beratung1", id, 4));
    }

    @Test
    void aFormThatIsSentTwiceSetsOneGoal() throws Exception {
        NewGoal wanted = wanted(UUID.randomUUID().toString());
        as("beratung1", () -> goals.agree(wanted));
        as("beratung1", () -> goals.agree(wanted));

        assertEquals(1, as("beratung1", () -> goals.ofCase(caseId)).size());
    }

    @Test
    void theDayOfTheReviewIsNoticedWhenItHasPassed() throws Exception {
        long id = agree("beratung1");
        assertFalse(only("beratung1").isDue(TODAY));
        execute(
                "update goal set set_on = set_on - interval 90 day, review_on = current_date - interval 1 day where id = "
                        + id);
        assertTrue(only("beratung1").isDue(TODAY));
    }

    @Test
    void theOfficeThatDecidesOnBenefitsKnowsOfNoGoal() throws Exception {
        long id = agree("beratung1");
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> goals.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> goals.ofCase(caseId)), account);
            assertThrows(AccessDeniedException.class, () -> agree(account), account);
        }
    }

    private NewGoal wanted(String form) {
        return new NewGoal(caseId, "ARBEIT", WORDING, 1, 3, TODAY.plusWeeks(12), form);
    }

    private long agree(String account) throws Exception {
        return as(account, () -> goals.agree(wanted(null)).getId());
    }

    private void rate(String account, long id, int value) throws Exception {
        int seen = version(id);
        as(account, () -> {
            goals.rate(id, seen, value);
            return null;
        });
    }

    private void drop(long id, String reason) throws Exception {
        int seen = version(id);
        as("beratung1", () -> {
            goals.drop(id, seen, reason);
            return null;
        });
    }

    private int version(long id) throws Exception {
        return as("beratung1", () -> goals.get(id)).version();
    }

    private GoalLine only(String account) throws Exception {
        List<GoalLine> lines = as(account, () -> goals.ofCase(caseId));
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private byte[] stored(long id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement("select sealed from goal where id = " + id);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
