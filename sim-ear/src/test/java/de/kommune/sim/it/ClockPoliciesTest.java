package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.clock.boundary.PolicyPreview;
import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockPoliciesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/ClockPolicies")
    private ClockPolicies policies;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(ClockPoliciesTest.class);
    }

    /** Other tests count by the council's rules: the versions of this test go again, and the cases back to the first. */
    @AfterEach
    void onlyTheFirstVersionStays() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update sim_case set clock_policy_id = 1 where clock_policy_id <> 1");
            statement.execute("delete from clock_policy where id <> 1");
        }
    }

    @Test
    void theCouncilsReadingIsInForceFromTheBeginning() throws Exception {
        ClockRules rules = as("beratung1", () -> policies.inForce()).rules();
        assertEquals(ClockMode.AGGREGATE_COUNSELLING, rules.mode());
        assertEquals(5, rules.years());
        assertEquals(List.of(365, 180, 90, 30, 0), rules.warningDays());
        assertEquals("Ratsvorlage 50/008/2021", rules.councilReference());
    }

    @Test
    void rulesThatBeginTodayMoveEveryStoredClockAndTheCasesNameThem() throws Exception {
        long id = openCase(TODAY.minusYears(3));
        ClockPolicy longer = as("teamleitung", () -> policies.putInForce(rules(6, null), TODAY));
        assertEquals(
                TODAY.minusYears(3).plusYears(6).minusDays(1),
                as("beratung1", () -> cases.get(id)).clock().lastDay());
        assertEquals(
                as("beratung1", () -> cases.get(id)).clock().stored(),
                row(id).clock().stored());
        assertEquals(0, count("select count(*) from sim_case where clock_policy_id <> " + longer.getId()));
        onlyTheFirstVersionStays();
        // what was computed by the longer rules is computed again by the next change of rules
        as("teamleitung", () -> policies.putInForce(rules(5, null), TODAY));
        assertEquals(
                TODAY.minusYears(3).plusYears(5).minusDays(1), row(id).clock().lastDay());
    }

    @Test
    void rulesOfALaterDayChangeNothingUntilThen() throws Exception {
        long id = openCase(TODAY.minusYears(3));
        LocalDate before = row(id).clock().lastDay();
        as("teamleitung", () -> policies.putInForce(rules(2, null), TODAY.plusDays(40)));
        assertEquals(before, row(id).clock().lastDay());
        assertEquals(5, as("beratung1", () -> policies.inForce()).rules().years());
        assertEquals(
                List.of(2, 5),
                as("beratung1", () -> policies.list()).stream()
                        .map(version -> version.rules().years())
                        .toList());
    }

    @Test
    void thePreviewCountsWhomTheRulesConcernAndStoresNothing() throws Exception {
        long id = openCase(TODAY.minusYears(3));
        LocalDate before = row(id).clock().lastDay();
        PolicyPreview shorter = as("teamleitung", () -> policies.preview(rules(2, null), TODAY.plusDays(1)));
        assertTrue(shorter.people() >= 1);
        assertEquals(
                shorter.people(),
                shorter.earlier() + shorter.later() + shorter.unchanged() + shorter.started() + shorter.stopped());
        assertTrue(shorter.newlyExpired() >= 1);
        assertEquals(0, shorter.later());
        PolicyPreview floor = as("teamleitung", () -> policies.preview(rules(5, TODAY.minusYears(1)), TODAY));
        assertTrue(floor.later() >= 1);
        assertEquals(before, row(id).clock().lastDay());
        assertEquals(1, as("beratung1", () -> policies.list()).size());
    }

    @Test
    void rulesNeverBeginInThePastNorTwiceOnOneDayNorWithoutAReference() throws Exception {
        assertRefused("cases.policyInPast", rules(5, null), TODAY.minusDays(1));
        as("teamleitung", () -> policies.putInForce(rules(5, null), TODAY.plusDays(9)));
        assertRefused("cases.policySameDay", rules(4, null), TODAY.plusDays(9));
        ClockRules nameless =
                new ClockRules(ClockMode.AGGREGATE_COUNSELLING, 5, 28, List.of(30, 0), 0, null, false, " ");
        assertRefused("cases.policyWithoutReference", nameless, TODAY);
        assertRefused("cases.policyNumbers", rules(0, null), TODAY);
    }

    @Test
    void onlyTheTeamLeadPutsRulesInForce() {
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung1", () -> policies.putInForce(rules(5, null), TODAY.plusDays(9))));
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung1", () -> policies.preview(rules(5, null), TODAY.plusDays(9))));
    }

    private void assertRefused(String key, ClockRules rules, LocalDate from) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> as("teamleitung", () -> policies.putInForce(rules, from)));
        assertEquals(key, refused.getKey());
    }

    private static ClockRules rules(int years, LocalDate floor) {
        return new ClockRules(
                ClockMode.AGGREGATE_COUNSELLING, years, 28, List.of(365, 180, 90, 30, 0), 90, floor, false, "Test");
    }

    private CaseRow row(long id) throws Exception {
        String caseNo = as("beratung1", () -> cases.get(id)).simCase().getCaseNo();
        return as(
                        "beratung1",
                        () -> cases.list(
                                new CaseFilter(false, null, null, null, null, caseNo), CaseSort.REMAINING, false, 0, 9))
                .get(0);
    }

    private long openCase(LocalDate since) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Regelmann", TODAY);
        Person person = as(
                "beratung1",
                () -> persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)))));
        NewCase wanted = new NewCase(person.getId(), TargetGroup.REFUGEE, null, since, null);
        return as("beratung1", () -> cases.open(wanted)).getId();
    }

    private int count(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
