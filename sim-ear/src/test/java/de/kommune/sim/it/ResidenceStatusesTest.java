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
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.boundary.StatusLine;
import de.kommune.sim.procedures.residence.boundary.StatusView;
import de.kommune.sim.procedures.residence.entity.Consequence;
import de.kommune.sim.procedures.residence.entity.ConsequenceAnswer;
import de.kommune.sim.procedures.residence.entity.ConsequenceTopic;
import de.kommune.sim.procedures.residence.entity.Employment;
import de.kommune.sim.procedures.residence.entity.ResidenceDuty;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline of a client's right to stay: one at a time, no time left out, what follows from it, and tasks before it ends. */
class ResidenceStatusesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/ResidenceStatuses")
    private ResidenceStatuses statuses;

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
        return archive(ResidenceStatusesTest.class);
    }

    @BeforeEach
    void aClient() throws Exception {
        String family = ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        caseId = as("beratung1", () -> {
            long person = persons.register(new Person(
                            new PersonName(NameKind.PASSPORT, "Olena", "Stay" + family, TODAY),
                            PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                    .getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                    .getId();
        });
    }

    @Test
    void theNextPaperEndsTheOneBeforeAndAMissingTimeIsSaid() throws Exception {
        enter(paper("GESTATTUNG", TODAY.minusDays(400), TODAY.minusDays(30), null));
        enter(paper("AE_25_3", TODAY.minusDays(10), null, null));
        enter(paper("NE_26", TODAY, null, null));
        List<StatusLine> lines = view().lines();
        assertEquals(
                List.of(TODAY, TODAY.minusDays(10), TODAY.minusDays(29), TODAY.minusDays(400)),
                lines.stream().map(line -> line.period().getFrom()).toList());
        assertTrue(lines.get(2).isGap());
        assertEquals(TODAY.minusDays(1), lines.get(1).period().getLastDay());
        assertRefused("procedures.residenceThere", paper("EU", TODAY.minusDays(20), TODAY, null));
    }

    @Test
    void whatFollowsComesFromRowsAndDependsOnTheFirstTitle() throws Exception {
        assertRefused("procedures.firstGrantAsked", paper("AE_24", TODAY, null, null));
        enter(paper("AE_24", TODAY, null, LocalDate.of(2025, 3, 31)));
        assertEquals(ConsequenceAnswer.SGB, following().get(ConsequenceTopic.BENEFITS));
        assertEquals(ConsequenceAnswer.YES, following().get(ConsequenceTopic.WORK));
        StatusLine line = view().lines().get(0);
        as("beratung1", () -> {
            statuses.correct(
                    line.id(),
                    line.version(),
                    paper("AE_24", TODAY, null, LocalDate.of(2025, 4, 1)),
                    "Der erste Titel ist von April");
            return null;
        });
        assertEquals(ConsequenceAnswer.ASYLBLG, following().get(ConsequenceTopic.BENEFITS));
        assertTrue(view().history().size() >= 2, "what stood there is still readable");
    }

    /** Each kind that the list knows has an answer to each question: nothing is left to be guessed. */
    @Test
    void eachKindOfPaperHasOneAnswerToEachQuestion() throws Exception {
        assertEquals(
                0,
                number("select count(*) from residence_kind k cross join (select 'WORK' t union select 'COURSE' union"
                        + " select 'BENEFITS' union select 'FLUEAG') q where k.valid_to > current_date and 1 <>"
                        + " (select count(*) from residence_consequence c where c.kind_code = k.code and c.topic = q.t"
                        + " and c.valid_from <= current_date and c.valid_to > current_date"
                        + " and c.first_from <= '2025-01-01' and c.first_to > '2025-01-01')"));
    }

    @Test
    void beforeItEndsThereAreTasksAndTheNextPaperSettlesThem() throws Exception {
        enter(paper("DULDUNG_60A", TODAY, TODAY.plusDays(70), null));
        assertEquals(
                List.of(TODAY, TODAY.plusDays(10), TODAY.plusDays(40)),
                open().stream().map(TaskLine::dueOn).toList());
        enter(paper("DULDUNG_60A", TODAY.plusDays(60), null, null));
        assertEquals(List.of(), open());
    }

    @Test
    void whatWasNeverSoGoesWithAReasonThatStays() throws Exception {
        enter(paper("GESTATTUNG", TODAY, TODAY.plusDays(100), null));
        StatusLine line = view().lines().get(1);
        as("beratung1", () -> {
            statuses.withdraw(line.id(), line.version(), "Papier einer anderen Person");
            return null;
        });
        assertEquals(List.of(), view().lines());
        assertEquals("Papier einer anderen Person", view().history().get(0).reason());
        assertEquals(List.of(), open());
    }

    @Test
    void theOtherSideHasNoPartInItAndTheDatabaseKeepsTwoFromBeingThereAtOnce() throws Exception {
        enter(paper("GESTATTUNG", TODAY, null, null));
        for (String account : List.of("leistung1", "unterkunft1", "ehrenamt", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> statuses.ofCase(caseId)), account);
        }
        SQLException refused = assertThrows(
                SQLException.class,
                () -> execute(
                        "insert into case_residence (id, version, case_id, kind_id, duty, employment, valid_from, valid_to,"
                                + " changed_by, changed_at) select next value for sim_id, 0, case_id, kind_id, duty, employment,"
                                + " valid_from + interval 1 day, valid_to, 'x', now() from case_residence where case_id = "
                                + caseId));
        assertTrue(refused.getMessage().contains("uk_case_residence"), refused.getMessage());
        assertFalse(view().lines().isEmpty());
    }

    private static StatusFacts paper(String kind, LocalDate from, LocalDate last, LocalDate first) {
        return new StatusFacts(
                kind, from, last, first, null, ResidenceDuty.PLACE, Employment.UNKNOWN, null, "ABH, erfunden", null);
    }

    private void enter(StatusFacts facts) throws Exception {
        as("beratung1", () -> statuses.enter(caseId, facts));
    }

    private StatusView view() throws Exception {
        return as("beratung1", () -> statuses.ofCase(caseId));
    }

    private Map<ConsequenceTopic, ConsequenceAnswer> following() throws Exception {
        return view().following().stream().collect(Collectors.toMap(Consequence::getTopic, Consequence::getAnswer));
    }

    private List<TaskLine> open() throws Exception {
        return as("beratung1", () -> tasks.ofCase(caseId)).stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .toList();
    }

    private void assertRefused(String key, StatusFacts facts) {
        assertEquals(
                key, assertThrows(BusinessException.class, () -> enter(facts)).getKey());
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
