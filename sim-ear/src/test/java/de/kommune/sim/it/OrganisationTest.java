package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.boundary.PostLine;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.organisation.boundary.Staffing;
import de.kommune.sim.organisation.entity.Post;
import de.kommune.sim.organisation.entity.PostFacts;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.Team;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Posts, deputies and the directory of the demo town. */
class OrganisationTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Posts")
    private Posts posts;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @EJB(lookup = "java:global/sim/sim-ejb/Directory")
    private Directory directory;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(OrganisationTest.class);
    }

    /** The demo town's posts are counted by other tests; what was made here goes again. */
    @AfterEach
    void onlyTheDemoPostsStay() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "delete h from post_holding h join post p on p.id = h.post_id where p.post_no like 'T-%'");
            statement.execute("delete from post where post_no like 'T-%'");
            statement.execute("delete from deputyship");
        }
    }

    @Test
    void theDirectoryNamesEveryAccountThatHasARoleAndNoOther() throws Exception {
        Set<String> accounts = directory.withRoles().stream()
                .map(account -> account.name() + ":" + account.displayName())
                .collect(Collectors.toSet());
        assertEquals(13, accounts.size(), accounts::toString);
        assertTrue(accounts.contains("beratung1:Demo Beratung Eins"), accounts::toString);
        assertTrue(accounts.contains("konflikt:Demo Konflikt"), accounts::toString);
    }

    @Test
    void theDirectoryKnowsAnAccountHoweverItIsTypedAndTakesNoFilterForOne() {
        assertEquals("beratung1", directory.find(" Beratung1").orElseThrow().name());
        assertEquals(
                Set.of(Role.TEAM_LEAD),
                directory.find("teamleitung").orElseThrow().roles());
        assertTrue(directory.find("gibtsnicht").isEmpty());
        assertTrue(directory.find("*").isEmpty());
        assertTrue(directory.find("x)(|(uid=*)").isEmpty());
    }

    @Test
    void theTeamLeadSeesTheOwnTeamsAndDataProtectionAll() throws Exception {
        assertEquals(Set.of(Team.SIM, Team.VOLUNTEERING), teams("teamleitung"));
        assertEquals(Set.of(Team.OFFICE), teams("leistung1"));
        assertEquals(Set.of(Team.values()), teams("datenschutz"));
        assertThrows(AccessDeniedException.class, () -> as("beratung1", () -> posts.list()));
        assertThrows(AccessDeniedException.class, () -> as("itbetrieb", () -> posts.list()));
    }

    @Test
    void aPostOfTheOtherSideOfTheWallIsNotThere() throws Exception {
        long office = as("leistung1", () -> posts.list()).get(0).id();
        assertThrows(NotFoundException.class, () -> as("teamleitung", () -> posts.get(office)));
        assertThrows(
                NotFoundException.class,
                () -> as("teamleitung", () -> {
                    posts.abolish(office, TODAY.plusDays(1));
                    return null;
                }));
        assertThrows(NotFoundException.class, () -> as("teamleitung", () -> posts.create("T-1", facts(Team.OFFICE))));
    }

    @Test
    void aPostIsFilledAndVacatedAndTheStaffingFollows() throws Exception {
        Staffing before = staffing();
        long id = newPost();
        assertEquals(before.planned().add(new BigDecimal("0.7692")), staffing().planned());
        assertEquals(before.vacancies() + 1, staffing().vacancies());
        as("teamleitung", () -> {
            posts.occupy(id, "Beratung2", Period.since(TODAY.minusDays(5)));
            return null;
        });
        assertEquals(before.filled().add(new BigDecimal("0.7692")), staffing().filled());
        Post filled = as("teamleitung", () -> posts.get(id));
        assertEquals("beratung2", filled.holdingOn(TODAY).orElseThrow().getAccount());
        as("teamleitung", () -> {
            posts.vacate(id, filled.getHoldings().get(0).getId(), TODAY.minusDays(1));
            return null;
        });
        assertEquals(before.filled(), staffing().filled());
    }

    @Test
    void anAccountThatTheDirectoryDoesNotHaveHoldsNoPost() throws Exception {
        long id = newPost();
        assertRefused("organisation.unknownAccount", () -> {
            posts.occupy(id, "beratung99", Period.since(TODAY));
            return null;
        });
    }

    @Test
    void theDatabaseItselfRefusesTwoHoldersOnOneDay() throws Exception {
        long id = newPost();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            String holding = "insert into post_holding (id, version, post_id, account, valid_from, valid_to) values ("
                    + "next value for sim_id, 1, " + id + ", 'a', '2024-01-01', '2024-06-01')";
            statement.execute(holding);
            assertThrows(SQLException.class, () -> statement.execute(holding.replace("2024-01-01", "2024-05-31")));
        }
    }

    @Test
    void aStaleEditIsRefused() throws Exception {
        long id = newPost();
        int version = as("teamleitung", () -> posts.get(id)).getVersion();
        as("teamleitung", () -> {
            posts.describe(id, version, facts(Team.VOLUNTEERING));
            return null;
        });
        assertRefused("common.staleChange", () -> {
            posts.describe(id, version, facts(Team.SIM));
            return null;
        });
    }

    @Test
    void aCounsellorSetsADeputyForHerselfAloneAndItCountsToday() throws Exception {
        as("beratung1", () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(TODAY, TODAY)));
        assertEquals(Set.of("beratung1"), as("beratung2", () -> deputies.standingInFor("beratung2")));
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> as("beratung1", () -> deputies.appoint("beratung2", "beratung1", Period.ofDays(TODAY, TODAY))));
        assertEquals("organisation.deputyForOthers", refused.getKey());
        long id = as("beratung1", () -> deputies.list()).get(0).id();
        as("beratung1", () -> {
            deputies.revoke(id);
            return null;
        });
        assertEquals(Set.of(), as("beratung2", () -> deputies.standingInFor("beratung2")));
    }

    @Test
    void aDeputyshipOfOtherDaysGivesNothingToday() throws Exception {
        as(
                "teamleitung",
                () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(TODAY.plusDays(1), TODAY.plusDays(9))));
        assertFalse(as("beratung2", () -> deputies.standingInFor("beratung2")).contains("beratung1"));
        assertEquals(1, as("beratung2", () -> deputies.list()).size());
    }

    @Test
    void nobodyFromBeyondTheWallStandsInAndNobodyForHerself() {
        assertRefused(
                "organisation.deputyOutside",
                () -> deputies.appoint("beratung1", "leistung1", Period.ofDays(TODAY, TODAY)));
        assertRefused(
                "organisation.deputyOfOneself",
                () -> deputies.appoint("beratung1", "beratung1", Period.ofDays(TODAY, TODAY)));
        assertRefused(
                "organisation.unknownAccount",
                () -> deputies.appoint("beratung1", "gibtsnicht", Period.ofDays(TODAY, TODAY)));
    }

    private static void assertRefused(String key, Callable<?> deed) {
        BusinessException refused = assertThrows(BusinessException.class, () -> as("teamleitung", deed));
        assertEquals(key, refused.getKey());
    }

    private Set<Team> teams(String account) throws Exception {
        List<PostLine> seen = as(account, () -> posts.list());
        return seen.stream().map(PostLine::team).collect(Collectors.toSet());
    }

    private Staffing staffing() throws Exception {
        return as("teamleitung", () -> posts.staffing()).stream()
                .filter(team -> team.team() == Team.SIM)
                .findFirst()
                .orElseThrow();
    }

    private long newPost() throws Exception {
        String number = "T-" + UUID.randomUUID().toString().substring(0, 8);
        return as("teamleitung", () -> posts.create(number, facts(Team.SIM))).getId();
    }

    private static PostFacts facts(Team team) {
        return new PostFacts(
                "Sozialarbeit", Profession.SOCIAL_WORK, team, new BigDecimal("0.7692"), "Berät.", TODAY.plusDays(30));
    }
}
