package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Account;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Role;
import de.kommune.sim.audit.boundary.LogVerification;
import de.kommune.sim.audit.boundary.SignIns;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.organisation.boundary.RoleChecks;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.reporting.separation.boundary.SeparationProofs;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The proof says what happened, to each as much as they may know, and the one for everybody names nobody. */
class SeparationProofTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final List<String> READERS = List.of("datenschutz", "teamleitung", "siga");
    private static final long NOBODY = 1;

    @Deployment
    static WebArchive archive() {
        return archive(SeparationProofTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/SeparationProofs")
    private SeparationProofs proofs;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/EmergencyOpenings")
    private EmergencyOpenings openings;

    @EJB(lookup = "java:global/sim/sim-ejb/RoleChecks")
    private RoleChecks roleChecks;

    @EJB(lookup = "java:global/sim/sim-ejb/LogVerification")
    private LogVerification verification;

    @EJB(lookup = "java:global/sim/sim-ejb/SignIns")
    private SignIns signIns;

    @EJB(lookup = "java:global/sim/sim-ejb/Directory")
    private Directory directory;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Test
    void whatHappenedIsCountedForEachOfTheThree() throws Exception {
        SimCase simCase = openCase();
        for (String reader : READERS) {
            Sheet before = read(reader);
            assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> cases.get(NOBODY)));
            signIns.turnedAway("konflikt", Set.of(Role.COUNSELLOR, Role.BENEFIT_CLERK), "conflict");
            forgetOpenings();
            as("teamleitung", () -> openings.open(simCase.getId(), "Die Beraterin ist krank, es eilt."));
            Sheet after = read(reader);

            String office = reader.equals("siga") ? "Abteilung 50-2" : "Leistung (50-2)";
            String both = reader.equals("siga") ? "beide Seiten zugleich" : "Beratung, Leistung (50-2)";
            assertEquals(
                    refusals(before, office, "Lesen oder Suchen") + 1, refusals(after, office, "Lesen oder Suchen"));
            String conflict = "Anmeldung mit Rollen, die sich ausschließen";
            long conflicts = refusals(after, both, conflict);
            assertEquals(refusals(before, both, conflict) + 1, conflicts);
            assertTrue(
                    said(after, "conflicts").contains(conflicts == 1 ? "eine Anmeldung" : conflicts + " Anmeldungen"));
            assertEquals("Im Zeitraum gab es eine Notöffnung.", said(after, "openings"));
        }
    }

    @Test
    void whatIsFoundAndTriedElsewhereIsTold() throws Exception {
        as("datenschutz", () -> roleChecks.checkNow());
        as("datenschutz", () -> verification.verify(null));
        execute(
                "insert into matrix_run (at, version, commit_id, cells, allowed, refused, not_found, not_executed, leaks,"
                        + " withheld) values ('2036-01-02 03:04', 'T', 'separation', 10, 4, 3, 2, 1, 0, 0)");
        try {
            for (String reader : READERS) {
                Sheet sheet = read(reader);
                assertTrue(said(sheet, "roles").startsWith("Ein Konto hat Rollen, die sich ausschließen."), reader);
                assertTrue(
                        section(sheet, "conflicts")
                                .rows()
                                .contains(List.of("Konten mit Rollen, die sich ausschließen", "1")),
                        reader);
                assertTrue(said(sheet, "conflicts").contains("hat 13 Konten angesehen"), reader);
                assertEquals("Letzter Lauf am 02.01.2036, 03:04 Uhr: keine undichte Stelle.", said(sheet, "matrix"));
                assertTrue(section(sheet, "matrix").rows().contains(List.of("Versuche", "10")));
                assertTrue(said(sheet, "chain").contains("Die Kette hält"), reader);
            }
        } finally {
            execute("delete from matrix_run where commit_id = 'separation'");
        }
    }

    @Test
    void anApprovalThatCanStillBeGivenIsOpenAndOneThatIsOverIsNot() throws Exception {
        String waiting =
                "insert into approval (id, version, kind, subject_id, subject, reason, requested_by, requested_at,"
                        + " expires_at, state) values (%d, 1, 'UNSEALING', %d, 'S', 'G', 'niemand', '2026-01-01', '%s', 'REQUESTED')";
        for (String reader : READERS) {
            long before = open(read(reader));
            execute(String.format(waiting, 11, 11, "2036-01-01"));
            execute(String.format(waiting, 12, 12, "2026-01-02"));
            try {
                assertEquals(before + 1, open(read(reader)), reader);
            } finally {
                execute("delete from approval where id in (11, 12)");
            }
        }
    }

    private static long open(Sheet sheet) {
        return section(sheet, "approvals").rows().stream()
                .filter(row ->
                        row.get(0).equals("Versiegeltes öffnen") && row.get(1).equals("angefragt"))
                .mapToLong(row -> Long.parseLong(row.get(2)))
                .sum();
    }

    @Test
    void theAnchorIsThatOfTheLog() throws Exception {
        long before = Long.parseLong(text("select seq from access_log_head"));
        List<List<String>> anchor = section(read("siga"), "chain").rows();
        assertEquals(List.of("Letzte Zeile", String.valueOf(before)), anchor.get(0));
        assertEquals(
                text("select hash from access_log where seq = " + before),
                anchor.get(1).get(1));
    }

    @Test
    void theRightsAreThoseThatTheServerReports() throws Exception {
        Section grants = section(read("siga"), "grants");
        assertEquals(
                "Rechte der Abteilung 50-2 an Fällen, Notizen und allen anderen Tabellen der Beratung: keine.",
                grants.statements().get(0));
        assertEquals("Beratung: lesen, anlegen, ändern, löschen", right(grants, "sim_case"));
        assertEquals(
                "Beratung: lesen, anlegen, ändern, löschen; Nachtläufe des Programms: lesen (nur die Spalten id, key_no,"
                        + " sealed), ändern (nur die Spalten key_no, sealed)",
                right(grants, "case_note").replace("IT-Betrieb: lesen (nur die Spalten key_no); ", ""));
        execute("grant select (id) on sim_case to sim_office");
        try {
            assertTrue(said(read("siga"), "grants").contains("hat Rechte an diesen Tabellen der Beratung: sim_case"));
        } finally {
            execute("revoke select (id) on sim_case from sim_office");
        }
    }

    @Test
    void theVersionForEverybodyNamesNobody() throws Exception {
        List<Account> everybody = directory.withRoles();
        assertTrue(everybody.size() > 10);
        String committee = read("siga") + " " + print("siga", true);
        String passedOn = as("teamleitung", () -> proofs.read(TODAY, TODAY, false, Locale.ENGLISH)) + " "
                + print("datenschutz", false);
        String internal = read("teamleitung") + " " + print("datenschutz", true);
        for (Account account : everybody) {
            for (String name : List.of(account.name(), account.displayName())) {
                assertFalse(committee.contains(name), name);
                assertFalse(passedOn.contains(name), name);
            }
            assertEquals(!account.name().equals("konflikt"), internal.contains("(" + account.name() + ")"));
        }
    }

    @Test
    void onlyDataProtectionAndTheTeamLeadMayHavePeopleNamed() throws Exception {
        assertTrue(as("datenschutz", () -> proofs.mayName()));
        assertTrue(as("teamleitung", () -> proofs.mayName()));
        assertFalse(as("siga", () -> proofs.mayName()));
    }

    @Test
    void nobodyElseGetsTheProof() {
        for (String account : List.of(
                "beratung1", "ehrenamt", "leistung1", "unterkunft1", "asd1", "itbetrieb", "konflikt", "niemand")) {
            assertThrows(AccessDeniedException.class, () -> read(account), account);
            assertThrows(AccessDeniedException.class, () -> print(account, false), account);
        }
    }

    @Test
    void printingIsWrittenDownAsPrinting() throws Exception {
        print("siga", false);
        assertEquals(
                "SeparationProofs.print PRINT reporting.separation COMMITTEE_REPORTER STATISTICS DONE",
                text("select concat_ws(' ', action, deed, data, roles, department, outcome) from access_log"
                        + " where account = 'siga' order by seq desc limit 1"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThrows(
                BusinessException.class,
                () -> as("siga", () -> proofs.read(TODAY, TODAY.minusDays(1), false, Locale.GERMAN)));
    }

    private Sheet read(String account) throws Exception {
        return as(account, () -> proofs.read(TODAY.minusDays(89), TODAY, true, Locale.GERMAN));
    }

    private String print(String account, boolean named) throws Exception {
        byte[] paper = as(account, () -> proofs.print(TODAY.minusDays(89), TODAY, named));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Section section(Sheet sheet, String id) {
        return sheet.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Sheet sheet, String id) {
        return String.join(" ", section(sheet, id).statements());
    }

    private static long refusals(Sheet sheet, String who, String what) {
        return section(sheet, "refusals").rows().stream()
                .filter(row -> row.get(0).equals(who) && row.get(1).equals(what))
                .mapToLong(row -> Long.parseLong(row.get(2)))
                .sum();
    }

    private static String right(Section grants, String table) {
        return grants.rows().stream()
                .filter(row -> row.get(0).equals(table))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    private SimCase openCase() throws Exception {
        Person person = as(
                "beratung1",
                () -> persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, "Nora", "Nachweis", LocalDate.of(2026, 1, 1)),
                        PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)))));
        return as(
                "beratung1",
                () -> cases.open(
                        new NewCase(person.getId(), TargetGroup.REFUGEE, null, LocalDate.of(2026, 1, 5), null)));
    }

    private void forgetOpenings() throws SQLException {
        execute("delete from emergency_reading");
        execute("delete from emergency_opening");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
