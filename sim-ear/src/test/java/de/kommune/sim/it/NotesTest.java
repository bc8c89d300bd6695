package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.boundary.OpenedNote;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NotesTest extends InServer {

    private static final String WORDS = "Frau R. fürchtet den Bruder ihres Mannes.";
    private static final String REASON = "Drohung am Telefon, Schutz muss heute klar sein";

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/EmergencyOpenings")
    private EmergencyOpenings openings;

    @EJB(lookup = "java:global/sim/sim-ejb/Approvals")
    private Approvals approvals;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(NotesTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        caseId = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", LocalDate.now());
            PersonFacts facts = PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991));
            long person = persons.register(new Person(name, facts)).getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, LocalDate.now(), null))
                    .getId();
        });
    }

    @Test
    void aNoteOfTheTeamIsReadByTheTeam() throws Exception {
        write(NoteLevel.TEAM);

        for (String account : List.of("beratung1", "beratung2", "teamleitung")) {
            assertEquals(WORDS, only(account).text(), account);
        }
    }

    @Test
    void aClosedNoteDoesNotExistForAColleague() throws Exception {
        for (NoteLevel level : List.of(NoteLevel.AUTHOR_AND_DEPUTY, NoteLevel.SEALED)) {
            long note = write(level);

            assertTrue(list("beratung2").isEmpty(), level.name());
            assertThrows(NotFoundException.class, () -> read("beratung2", note), level.name());
            assertThrows(NotFoundException.class, () -> read("beratung2", Long.MAX_VALUE));
        }
    }

    @Test
    void theDeputyOfTheCaseReadsTheMiddleLevelOnly() throws Exception {
        long middle = write(NoteLevel.AUTHOR_AND_DEPUTY);
        long sealed = write(NoteLevel.SEALED);
        as("teamleitung", () -> {
            cases.appointDeputy(caseId, cases.get(caseId).simCase().getVersion(), "beratung2");
            return null;
        });

        assertEquals(WORDS, read("beratung2", middle));
        assertEquals(
                List.of(middle), list("beratung2").stream().map(NoteLine::id).toList());
        assertThrows(NotFoundException.class, () -> read("beratung2", sealed));
    }

    @Test
    void listsAndSingleNotesAgreeForEverybody() throws Exception {
        List<Long> all = new ArrayList<>();
        for (NoteLevel level : NoteLevel.values()) {
            all.add(write(level));
            all.add(as(
                    "beratung2",
                    () -> notes.write(caseId, level, "Von der Kollegin", null).getId()));
        }
        for (String account : List.of("beratung1", "beratung2", "teamleitung")) {
            List<NoteLine> listed = list(account);
            for (Long note : all) {
                boolean readable = listed.stream().anyMatch(line -> line.id() == note && line.readable());
                assertEquals(readable, opens(account, note), account + " and note " + all.indexOf(note));
            }
        }
        assertEquals(4, list("beratung1").size());
        assertEquals(4, list("beratung2").size());
        assertEquals(6, list("teamleitung").size());
    }

    @Test
    void theTeamLeadKnowsOfAClosedNoteAndReadsItOnlyInAnEmergencyThatTheAuthorSees() throws Exception {
        long note = write(NoteLevel.SEALED);
        assertFalse(only("teamleitung").readable());
        assertRefused("cases.noteClosed", () -> read("teamleitung", note));

        as("teamleitung", () -> openings.open(caseId, REASON));
        assertEquals(WORDS, read("teamleitung", note));
        assertEquals(WORDS, read("teamleitung", note));

        OpenedNote shown = shownToAuthor().get(0);
        assertEquals(1, shownToAuthor().size());
        assertEquals("teamleitung", shown.account());
        assertEquals(REASON, shown.reason());
        assertThrows(NotFoundException.class, () -> takeNote("beratung2", shown.id()));
        takeNote("beratung1", shown.id());
        assertTrue(shownToAuthor().isEmpty());
    }

    /** Whoever may appoint deputies could appoint herself: that is no way round the reason and the author's eyes. */
    @Test
    void theTeamLeadReadsNoClosedNoteByStandingIn() throws Exception {
        long note = write(NoteLevel.AUTHOR_AND_DEPUTY);
        as("teamleitung", () -> {
            cases.appointDeputy(caseId, cases.get(caseId).simCase().getVersion(), "teamleitung");
            return deputies.appoint("beratung1", "teamleitung", Period.since(LocalDate.now()));
        });
        try {
            assertFalse(only("teamleitung").readable());
            assertRefused("cases.noteClosed", () -> read("teamleitung", note));

            as("teamleitung", () -> openings.open(caseId, REASON));
            assertEquals(WORDS, read("teamleitung", note));
            assertEquals(1, shownToAuthor().size());
        } finally {
            execute("delete from deputyship where account = 'beratung1' and deputy = 'teamleitung'");
        }
    }

    @Test
    void anEmergencyOpeningEndsByItself() throws Exception {
        long note = write(NoteLevel.SEALED);
        as("teamleitung", () -> openings.open(caseId, REASON));
        execute(
                "update emergency_opening set opened_at = opened_at - interval 2 hour, ends_at = ends_at - interval 2 hour"
                        + " where case_id = " + caseId);

        assertRefused("cases.noteClosed", () -> read("teamleitung", note));
        assertFalse(only("teamleitung").readable());
    }

    @Test
    void anEmergencyNeedsAReasonAndHappensOnceAtATime() throws Exception {
        assertRefused("cases.openingWithoutReason", () -> as("teamleitung", () -> openings.open(caseId, "  weil  ")));
        as("teamleitung", () -> openings.open(caseId, REASON));
        assertRefused("cases.openingStands", () -> as("teamleitung", () -> openings.open(caseId, REASON)));
        assertThrows(AccessDeniedException.class, () -> as("beratung2", () -> openings.open(caseId, REASON)));
    }

    @Test
    void theDatabaseDoesNotKnowWhatANoteSays() throws Exception {
        long note = write(NoteLevel.TEAM);

        String stored = new String(stored(note), StandardCharsets.UTF_8);
        assertFalse(stored.contains("Bruder"), stored);
        assertEquals(WORDS.getBytes(StandardCharsets.UTF_8).length + 28, stored(note).length);
    }

    @Test
    void aTextThatWasMovedToAnotherNoteDoesNotOpenThere() throws Exception {
        long from = write(NoteLevel.SEALED);
        long to = write(NoteLevel.SEALED);
        execute("update case_note t join case_note f on f.id = " + from + " set t.sealed = f.sealed where t.id = "
                + to);

        EJBException broken = assertThrows(EJBException.class, () -> read("beratung1", to));
        assertTrue(
                broken.getCause().getMessage().contains("case_note:" + to),
                broken.getCause().getMessage());
    }

    @Test
    void theAuthorCorrectsForADayAndThenAdds() throws Exception {
        long note = write(NoteLevel.AUTHOR_AND_DEPUTY);
        correct("beratung1", note, 1, "Frau R. fürchtet ihren Schwager.");
        assertEquals("Frau R. fürchtet ihren Schwager.", read("beratung1", note));
        assertRefused("cases.noteChanged", () -> correct("beratung1", note, 1, "aus einem alten Fenster"));

        execute("update case_note set written_at = written_at - interval 25 hour where id = " + note);
        int version = only("beratung1").version();
        assertRefused("cases.noteTooOld", () -> correct("beratung1", note, version, "zu spät"));

        as("beratung1", () -> notes.add(note, "Sie wohnt jetzt bei der Schwester.", null));
        NoteLine addendum = list("beratung1").get(0);
        assertEquals(note, addendum.addendumTo());
        assertEquals(NoteLevel.AUTHOR_AND_DEPUTY, addendum.level());
        assertTrue(list("beratung2").isEmpty());
    }

    @Test
    void aFormThatIsSentTwiceWritesOneNoteAndOneAddendum() throws Exception {
        String form = UUID.randomUUID().toString();
        long note = as("beratung1", () -> notes.write(caseId, NoteLevel.TEAM, WORDS, form))
                .getId();
        assertEquals(
                note,
                as("beratung1", () -> notes.write(caseId, NoteLevel.TEAM, WORDS, form))
                        .getId());
        String addendum = UUID.randomUUID().toString();
        as("beratung1", () -> notes.add(note, "Nachtrag", addendum));
        as("beratung1", () -> notes.add(note, "Nachtrag", addendum));

        assertEquals(2, list("beratung1").size());
    }

    @Test
    void onlyTheAuthorChangesANoteAndClosesItFurther() throws Exception {
        long note = write(NoteLevel.TEAM);
        assertRefused("cases.noteNotYours", () -> correct("beratung2", note, 1, "anders"));
        assertRefused("cases.noteNotYours", () -> close("beratung2", note, NoteLevel.SEALED));

        close("beratung1", note, NoteLevel.SEALED);
        assertTrue(list("beratung2").isEmpty());
        assertRefused("cases.noteNotStricter", () -> close("beratung1", note, NoteLevel.TEAM));
    }

    @Test
    void aClosedNoteIsOpenedToTheTeamOnlyAfterSomebodyElseAgreed() throws Exception {
        long note = write(NoteLevel.SEALED);
        assertRefused("approvals.neverRequested", () -> openToTeam(note));
        as("beratung1", () -> {
            notes.askToOpen(note, "Die Kollegin übernimmt den Fall");
            return null;
        });
        assertEquals(ApprovalState.REQUESTED, only("beratung1").widening());
        assertRefused("approvals.notYetApproved", () -> openToTeam(note));

        approve("teamleitung", ApprovalKind.UNSEALING);
        assertTrue(only("beratung1").isOpenable());
        openToTeam(note);
        assertEquals(WORDS, only("beratung2").text());
        assertRefused("approvals.over", () -> openToTeam(note));
    }

    @Test
    void anEmergencyOpeningLastsLongerOnlyWhenDataProtectionAgrees() throws Exception {
        long note = write(NoteLevel.SEALED);
        as("teamleitung", () -> openings.open(caseId, REASON));
        as("teamleitung", () -> {
            openings.askForMore(caseId, "Die Polizei kommt erst am Nachmittag");
            return null;
        });
        execute(
                "update emergency_opening set opened_at = opened_at - interval 2 hour, ends_at = ends_at - interval 2 hour"
                        + " where case_id = " + caseId);
        assertRefused("approvals.notYetApproved", this::extend);
        assertRefused("cases.noteClosed", () -> read("teamleitung", note));

        approve("datenschutz", ApprovalKind.BREAK_GLASS_EXTENSION);
        extend();
        assertEquals(WORDS, read("teamleitung", note));
    }

    @Test
    void anEmptyOrEndlessNoteIsRefusedWithASentence() {
        assertRefused(
                "cases.noteWithoutText", () -> as("beratung1", () -> notes.write(caseId, NoteLevel.TEAM, " ", null)));
        assertRefused(
                "cases.noteTooLong",
                () -> as("beratung1", () -> notes.write(caseId, NoteLevel.TEAM, "x".repeat(20_001), null)));
    }

    @Test
    void theOfficeThatDecidesOnBenefitsReadsNoNote() throws Exception {
        long note = write(NoteLevel.TEAM);

        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> read(account, note), account);
            assertThrows(AccessDeniedException.class, () -> list(account), account);
        }
    }

    private long write(NoteLevel level) throws Exception {
        return as("beratung1", () -> notes.write(caseId, level, WORDS, null).getId());
    }

    private List<NoteLine> list(String account) throws Exception {
        return as(account, () -> notes.ofCase(caseId));
    }

    private NoteLine only(String account) throws Exception {
        List<NoteLine> lines = list(account);
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private String read(String account, long note) throws Exception {
        return as(account, () -> notes.open(note));
    }

    private boolean opens(String account, long note) throws Exception {
        try {
            read(account, note);
            return true;
        } catch (BusinessException closed) {
            return false;
        }
    }

    private void correct(String account, long note, int version, String text) throws Exception {
        as(account, () -> {
            notes.correct(note, version, text);
            return null;
        });
    }

    private void close(String account, long note, NoteLevel level) throws Exception {
        as(account, () -> {
            notes.close(note, level);
            return null;
        });
    }

    private List<OpenedNote> shownToAuthor() throws Exception {
        return as("beratung1", () -> openings.ofMyNotes()).stream()
                .filter(opened -> opened.caseId() == caseId)
                .toList();
    }

    private void openToTeam(long note) throws Exception {
        as("beratung1", () -> {
            notes.openToTeam(note);
            return null;
        });
    }

    private void extend() throws Exception {
        as("teamleitung", () -> {
            openings.extend(caseId);
            return null;
        });
    }

    /** Decides on the request that is about this test's case. */
    private void approve(String account, ApprovalKind kind) throws Exception {
        String caseNo = as("beratung1", () -> cases.get(caseId).simCase().getCaseNo());
        as(account, () -> {
            approvals.waiting().stream()
                    .filter(line -> line.kind() == kind && line.subject().equals(caseNo))
                    .forEach(line -> approvals.approve(line.id(), "geprüft"));
            return null;
        });
    }

    private void takeNote(String account, long reading) throws Exception {
        as(account, () -> {
            openings.takeNote(reading);
            return null;
        });
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private byte[] stored(long note) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement("select sealed from case_note where id = ?")) {
            select.setLong(1, note);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
