package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.reporting.oversight.boundary.CaseOversight;
import de.kommune.sim.reporting.oversight.boundary.OversightLine;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data protection sees how the cases of counselling stand, and never whose they are. */
class CaseOversightTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int MANY = 500;

    @EJB(lookup = "java:global/sim/sim-ejb/CaseOversight")
    private CaseOversight oversight;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Handovers")
    private Handovers handovers;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long personId;
    private SimCase opened;

    @Deployment
    static WebArchive archive() {
        return archive(CaseOversightTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        opened = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Ida", "Aufsicht", TODAY);
            personId = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1980))))
                    .getId();
            return cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY, null));
        });
    }

    @Test
    void aCaseThatWasJustOpenedIsThere() throws Exception {
        OversightLine line = line();
        assertEquals(opened.getCaseNo(), line.subject().getCaseNo());
        assertEquals(CaseStatus.OPEN, line.subject().getStatus());
        assertEquals(TODAY, line.subject().getOpenedOn());
        assertNull(line.subject().getClosedOn());
        assertEquals("beratung1", line.subject().getResponsible());
        assertNull(line.handover());
        assertEquals(0, line.consents());
        assertEquals(0, line.revoked());
    }

    @Test
    void itTellsOfConsentsAndOfTheHandover() throws Exception {
        as("beratung1", () -> {
            consent(Period.between(TODAY, TODAY.plusYears(1)));
            consent(Period.between(TODAY.plusDays(1), TODAY.plusYears(1)));
            handovers.plan(opened.getId(), TODAY.plusDays(30), "Prüfung");
            return null;
        });
        OversightLine line = line();
        assertEquals(1, line.consents(), "the other one does not hold yet");
        assertEquals(HandoverState.PLANNED, line.handover().getState());
        assertEquals(TODAY.plusDays(30), line.handover().getPlannedFor());
    }

    private void consent(Period period) {
        ConsentFacts facts =
                new ConsentFacts(Recipient.of(RecipientKind.ASD), Set.of(DataCategory.IDENTITY), "Übergabe", period);
        consents.record(
                opened.getId(),
                new NewConsent(
                        personId,
                        facts,
                        ConsentForm.PAPER,
                        "deu",
                        null,
                        null,
                        UUID.randomUUID().toString()));
    }

    /** The database's own word for what data protection can see, whatever Java asks for. */
    @Test
    void theViewsHaveNoColumnThatSaysWhoseACaseIs() throws SQLException {
        assertEquals(
                List.of(
                        "case_no",
                        "clock_due",
                        "clock_first_day",
                        "closed_on",
                        "id",
                        "opened_on",
                        "responsible",
                        "status"),
                columns("case_oversight"));
        assertEquals(List.of("case_id", "id", "planned_for", "state"), columns("handover_oversight"));
        assertEquals(List.of("case_id", "id", "revoked_at", "valid_from", "valid_to"), columns("consent_oversight"));
    }

    @Test
    void nobodyElseSeesTheRegister() {
        for (String account : List.of(
                "beratung1", "teamleitung", "ehrenamt", "leistung1", "unterkunft1", "asd1", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> oversight.list(0, 1)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> oversight.count()), account);
        }
    }

    @Test
    void lookingIsWrittenDown() throws Exception {
        long before = lines();
        as("datenschutz", () -> oversight.list(0, 1));
        assertEquals(before + 1, lines());
    }

    private OversightLine line() throws Exception {
        return as("datenschutz", () -> oversight.list(0, MANY)).stream()
                .filter(one -> one.subject().getId().equals(opened.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> columns(String view) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = ? order by column_name")) {
            statement.setString(1, view);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }

    private long lines() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from access_log where action = 'CaseOversight.list' and outcome = 'DONE'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
