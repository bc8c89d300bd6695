package de.kommune.sim.it;

import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.CLOSE;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.DECIDE;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.GRANT_ENDS;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.OBJECTION;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.OBJECTION_TIME;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.REGIME_CHANGES;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.SIGN;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.TITLE_ENDS;
import static de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind.WANTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.residence.boundary.ResidenceTitles;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.benefits.applications.boundary.ApplicationView;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.boundary.NewApplication;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadline;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlines;
import de.kommune.sim.benefits.regime.boundary.NewRegimeFact;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The calendar of section 50-2: each day that somebody of it must not miss, and how one came to it. */
class OfficeDeadlinesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int YEAR = 366;

    @EJB(lookup = "java:global/sim/sim-ejb/OfficeDeadlines")
    private OfficeDeadlines calendar;

    @EJB(lookup = "java:global/sim/sim-ejb/Applications")
    private Applications applications;

    @EJB(lookup = "java:global/sim/sim-ejb/Decisions")
    private Decisions decisions;

    @EJB(lookup = "java:global/sim/sim-ejb/Regimes")
    private Regimes regimes;

    @EJB(lookup = "java:global/sim/sim-ejb/ResidenceTitles")
    private ResidenceTitles titles;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(OfficeDeadlinesTest.class);
    }

    @Test
    void anApplicationStandsThereWithEachDayOfItsLife() throws Exception {
        long person = person();
        long id = takenDown(person);
        assertTrue(only(person, DECIDE, TODAY.plusDays(30)).words().contains("30 Tage nach dem Eingang am"));
        clerk("leistung2", () -> applications.take(id, version(id)));
        clerk("leistung2", () -> applications.ask(id, version(id), "Bitte die Größe angeben"));
        assertEquals(WANTED, of(person).get(0).kind());
        clerk("leistung2", () -> applications.answered(id, version(id), "Größe 128"));
        assertTrue(only(person, DECIDE, TODAY.plusDays(14)).words().contains("nach der Antwort"));
        decide(id, "80");
        List<OfficeDeadline> decided = of(person);
        assertEquals(
                List.of(OBJECTION_TIME, GRANT_ENDS),
                decided.stream().map(OfficeDeadline::kind).toList());
        assertEquals(view(id).standing().remedyUntil(), decided.get(0).day());
        assertTrue(
                decided.get(0).words().contains("gilt als bekannt gegeben am"),
                decided.get(0).words());
        assertEquals(TODAY.plusMonths(6).minusDays(1), decided.get(1).day());
        assertEquals(view(id).standing().noticeNo(), decided.get(1).words());
        execute("update benefit_application set due_on = current_date - interval 400 day where id = " + id);
        assertEquals(CLOSE, of(person).get(0).kind(), "what is open does not vanish");
        clerk("leistung1", () -> applications.object(id, version(id), TODAY, "Das reicht nicht"));
        assertTrue(of(person).get(0).words().contains("nach dem Eingang des Widerspruchs am"));
        assertEquals(OBJECTION, of(person).get(0).kind());
        clerk("leistung1", () -> applications.end(id, version(id), "Zurückgenommen"));
        assertEquals(
                List.of(GRANT_ENDS),
                of(person).stream().map(OfficeDeadline::kind).toList());
    }

    @Test
    void aDecisionThatWaitsForItsSecondSignatureStandsThereAsSuch() throws Exception {
        long person = person();
        long id = takenDown(person);
        clerk("leistung2", () -> applications.take(id, version(id)));
        decide(id, "200");
        only(person, SIGN, TODAY.plusDays(30));
    }

    @Test
    void aPaperThatEndsIsPointedOutUntilAnotherOneIsKnownOrTheConfirmedTimelineSaysWhatFollows() throws Exception {
        long person = person();
        grant(person, "GESTATTUNG", TODAY.minusDays(100), TODAY.plusDays(20));
        assertTrue(only(person, TITLE_ENDS, TODAY.plusDays(20)).words().contains("Aufenthaltsgestattung"));
        clerk(
                "leistung1",
                () -> regimes.confirm(person, regimes.ofPerson(person).fingerprint()));
        OfficeDeadline change = of(person).get(0);
        assertEquals(REGIME_CHANGES, change.kind());
        assertEquals(BenefitRegime.NONE, change.regime());
        assertTrue(change.words().contains("kein Aufenthaltsstatus"), change.words());
        assertEquals(1, of(person).size());
        grant(person, "AE_25_2_A1", TODAY.plusDays(21), null);
        clerk(
                "leistung1",
                () -> regimes.confirm(person, regimes.ofPerson(person).fingerprint()));
        assertEquals(
                List.of(BenefitRegime.SGB2),
                of(person).stream().map(OfficeDeadline::regime).toList());
    }

    @Test
    void aPaperThatIsLongOverStaysUnlessThePersonHasLeft() throws Exception {
        long person = person();
        grant(person, "DULDUNG_60A", TODAY.minusDays(900), TODAY.minusDays(500));
        only(person, TITLE_ENDS, TODAY.minusDays(500));
        NewRegimeFact left = new NewRegimeFact(RegimeEvent.DEPARTED, TODAY.minusDays(400), null, "Abmeldung");
        as("leistung1", () -> regimes.note(person, left));
        assertEquals(List.of(), of(person));
    }

    @Test
    void itIsTheBenefitDesksAloneAndKnowsAllOfIt() throws Exception {
        long person = person();
        long id = takenDown(person);
        execute("update benefit_application set due_on = current_date - interval 4000 day where id = " + id);
        assertTrue(as("leistung2", () -> calendar.ofDesk(7)).stream().anyMatch(one -> one.id() == id));
        for (String account : List.of("beratung1", "teamleitung", "unterkunft1", "datenschutz", "siga", "asd1")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> calendar.ofDesk(7)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> calendar.ofPerson(person, 7)), account);
        }
    }

    private OfficeDeadline only(long person, OfficeDeadlineKind kind, LocalDate day) throws Exception {
        List<OfficeDeadline> found = of(person);
        assertEquals(1, found.size(), found::toString);
        assertEquals(kind, found.get(0).kind());
        assertEquals(day, found.get(0).day());
        return found.get(0);
    }

    private List<OfficeDeadline> of(long person) throws Exception {
        return as("leistung1", () -> calendar.ofPerson(person, YEAR));
    }

    private long person() throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Amina", "Frist" + letters(), TODAY);
        return as(
                        "leistung1",
                        () -> persons.register(
                                new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.of(LocalDate.of(1990, 3, 14))))))
                .getId();
    }

    private long takenDown(long person) throws Exception {
        PaperFacts facts = new PaperFacts(Need.PERSONAL, TODAY, null, "Fahrkarten");
        return as("leistung1", () -> applications.takeDown(new NewApplication(person, facts, token())));
    }

    private void grant(long person, String kind, LocalDate from, LocalDate lastDay) throws Exception {
        as("unterkunft1", () -> titles.enter(person, new ResidenceFacts(kind, from, lastDay, null, null)));
    }

    /** For half a year, month by month. */
    private void decide(long id, String amount) throws Exception {
        DecisionFacts facts = new DecisionFacts(
                DecisionOutcome.GRANTED,
                "§ 3 AsylbLG",
                new BigDecimal(amount),
                Rhythm.MONTHLY,
                Period.between(TODAY, TODAY.plusMonths(6)),
                "Der Bedarf ist da");
        int version = version(id);
        as("leistung2", () -> decisions.decide(id, version, facts, token()));
    }

    private ApplicationView view(long id) throws Exception {
        return as("leistung1", () -> applications.get(id));
    }

    private int version(long id) throws Exception {
        return view(id).application().getVersion();
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void clerk(String account, Deed deed) throws Exception {
        as(account, () -> {
            deed.run();
            return null;
        });
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
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
