package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TopicsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Topics")
    private Topics topics;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String name = "Thema " + ThreadLocalRandom.current().nextInt(1_000_000);

    @Deployment
    static WebArchive archive() {
        return archive(TopicsTest.class);
    }

    @Test
    void theCategoriesUsedSoFarAndTheFieldsOfTheCouncilAreThere() throws Exception {
        Set<String> codes = as("beratung1", () -> topics.today()).stream()
                .map(TopicLine::code)
                .collect(Collectors.toSet());

        assertTrue(codes.containsAll(Set.of("ASYL", "INTEGRATION", "OBDACHLOSIGKEIT")), codes.toString());
        assertTrue(
                codes.containsAll(Set.of("KITA_SCHULE", "ARBEIT", "WOHNUNGSSUCHE", "FREIZEIT", "ALLTAGSKOMPETENZ")),
                codes.toString());
    }

    @Test
    void anAddedTopicCanBeChosenUnderItsCategory() throws Exception {
        Topic added = add("INTEGRATION", name, TODAY);
        TopicLine line = line(added.getCode()).orElseThrow();

        assertEquals(1, line.depth());
        assertEquals("Integration", line.category());
        assertRefused("counselling.topicTwice", () -> add("INTEGRATION", name.toUpperCase(), TODAY));
        assertRefused("counselling.topicInPast", () -> add("INTEGRATION", name + " früher", TODAY.minusDays(1)));
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneUntilThen() throws Exception {
        Topic added = since("INTEGRATION", TODAY.minusYears(1));
        lead(() -> topics.rename(added.getId(), added.getVersion(), name + " neu", TODAY.plusDays(10)));

        assertEquals(name, line(added.getCode()).orElseThrow().name());
        Topic next = as("teamleitung", () -> topics.otherTimes()).stream()
                .filter(topic -> topic.getCode().equals(added.getCode()))
                .findFirst()
                .orElseThrow();
        assertEquals(name + " neu", next.getName());
        assertEquals(TODAY.plusDays(10), next.getPeriod().getFrom());
        assertRefused(
                "common.staleChange", () -> lead(() -> topics.rename(added.getId(), 1, "aus altem Fenster", TODAY)));
    }

    @Test
    void aRetiredTopicIsNotOfferedAnyMoreAndCanBeTakenUpAgain() throws Exception {
        Topic added = since("INTEGRATION", TODAY.minusYears(1));
        lead(() -> topics.retire(added.getId(), added.getVersion(), TODAY));
        assertTrue(line(added.getCode()).isPresent(), "today is its last day");
        execute("update topic set valid_to = current_date where id = " + added.getId());
        assertFalse(line(added.getCode()).isPresent());

        Topic retired = as("teamleitung", () -> topics.get(added.getId()));
        lead(() -> topics.takeUp(retired.getId(), retired.getVersion(), TODAY));
        assertEquals(name, line(added.getCode()).orElseThrow().name());
    }

    @Test
    void aCategoryOutlivesItsTopics() throws Exception {
        Topic category = add(null, name, TODAY);
        Topic below = add(category.getCode(), name + " unten", TODAY);

        assertRefused(
                "counselling.topicHasOthersBelow",
                () -> lead(() -> topics.retire(category.getId(), category.getVersion(), TODAY)));
        assertRefused("counselling.topicTooDeep", () -> {
            Topic deeper = add(below.getCode(), name + " tiefer", TODAY);
            add(deeper.getCode(), name + " zu tief", TODAY);
        });
    }

    @Test
    void counsellorsChooseAndTheTeamLeadMaintains() {
        for (String account : List.of("beratung1", "leistung1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> topics.add(null, name, TODAY)), account);
        }
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> topics.today()), account);
        }
    }

    private Topic add(String parent, String called, LocalDate from) throws Exception {
        return as("teamleitung", () -> topics.add(parent, called, from));
    }

    /** A topic that has been there for a while. */
    private Topic since(String parent, LocalDate from) throws Exception {
        Topic added = add(parent, name, TODAY);
        execute("update topic set valid_from = '" + from + "' where id = " + added.getId());
        return as("teamleitung", () -> topics.get(added.getId()));
    }

    private Optional<TopicLine> line(String code) throws Exception {
        return as("beratung1", () -> topics.today()).stream()
                .filter(line -> line.code().equals(code))
                .findFirst();
    }

    private interface Step {
        void run() throws Exception;
    }

    private void lead(Step step) throws Exception {
        as("teamleitung", () -> {
            step.run();
            return null;
        });
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
