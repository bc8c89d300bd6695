package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.cases.clock.policy.FiveYearClock;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.commit.boundary.Commits;
import de.kommune.sim.takeover.commit.boundary.Subjects;
import de.kommune.sim.takeover.commit.boundary.Summaries;
import de.kommune.sim.takeover.commit.boundary.Summary;
import de.kommune.sim.takeover.commit.boundary.Undoings;
import de.kommune.sim.takeover.entity.FileSums;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.erasure.boundary.StagingErasure;
import de.kommune.sim.takeover.protocol.boundary.Protocols;
import de.kommune.sim.takeover.protocol.boundary.RefusedRows;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.review.boundary.PairView;
import de.kommune.sim.takeover.review.boundary.Pairs;
import de.kommune.sim.takeover.review.boundary.Remarks;
import de.kommune.sim.takeover.review.boundary.Rows;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The contractor's two lists, taken over from the first byte to the signature, held against the truth about them. */
class TakeoverTest extends InServer {

    private static final String OLD_LIST = "fallakten-bis-2019.csv";
    private static final String NEW_LIST = "fallakten-2021.xlsx";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @EJB(lookup = "java:global/sim/sim-ejb/Takeovers")
    private Takeovers takeovers;

    @EJB(lookup = "java:global/sim/sim-ejb/TakeoverJobs")
    private TakeoverJobs jobs;

    @EJB(lookup = "java:global/sim/sim-ejb/StagingErasure")
    private StagingErasure erasure;

    @EJB(lookup = "java:global/sim/sim-ejb/Receipts")
    private Receipts receipts;

    @EJB(lookup = "java:global/sim/sim-ejb/Rows")
    private Rows rows;

    @EJB(lookup = "java:global/sim/sim-ejb/Remarks")
    private Remarks remarks;

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/Pairs")
    private Pairs pairs;

    @EJB(lookup = "java:global/sim/sim-ejb/Summaries")
    private Summaries summaries;

    @EJB(lookup = "java:global/sim/sim-ejb/Subjects")
    private Subjects subjects;

    @EJB(lookup = "java:global/sim/sim-ejb/Commits")
    private Commits commits;

    @EJB(lookup = "java:global/sim/sim-ejb/Undoings")
    private Undoings undoings;

    @EJB(lookup = "java:global/sim/sim-ejb/Protocols")
    private Protocols protocols;

    @EJB(lookup = "java:global/sim/sim-ejb/RefusedRows")
    private RefusedRows refusedRows;

    @EJB(lookup = "java:global/sim/sim-ejb/ClockPolicies")
    private ClockPolicies policies;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        File lists = new File(System.getProperty("sim.project"), "sim-ejb/src/test/resources/ehc");
        return archive(TakeoverTest.class, Truth.class, Truth.Row.class)
                .addAsResource(new File(lists, OLD_LIST), "ehc/" + OLD_LIST)
                .addAsResource(new File(lists, NEW_LIST), "ehc/" + NEW_LIST)
                .addAsResource(new File(lists, "truth.csv"), "ehc/truth.csv");
    }

    @Test
    void bothListsBecomePeopleWithTheClockThatTheTruthGivesAndGoAwayAgain() throws Exception {
        Stock before = stock();
        long id = readBothLists();
        everyLineIsAccountedFor(id);
        answerByTruth(id);
        Summary summary = as("teamleitung", () -> summaries.dryRun(id));
        assertEquals(before.people() + 264, summary.after().people());
        assertTrue(summary.isComplete());
        assertEquals(before, stock(), "a dry run writes nothing into the register");
        asLead(() -> jobs.commit(id));
        done(id);
        assertEquals(TakeoverState.COMMITTED, state(id));
        assertEquals(summary.after().people(), stock().people());
        assertEquals(summary.after().cases(), stock().cases());
        assertEquals(summary.after().periods(), stock().periods());
        assertEquals(summary.after().households(), stock().households());
        everyPersonIsOneAndHasTheClockOfTheTruth(id);
        nobodyWithoutConsentHasMoreThanAnIdentity(id);
        commitAgainChangesNothing(id);
        theProtocolIsAnArchivablePdf(id);
        asLead(() -> jobs.undo(id));
        done(id);
        assertEquals(TakeoverState.UNDONE, state(id));
        assertEquals(before, stock(), "undo leaves nothing");
    }

    private long readBothLists() throws Exception {
        long id = as(
                "teamleitung",
                () -> takeovers.open("Fallakten EHC", "EHC gGmbH").getId());
        receive(id, OLD_LIST);
        receive(id, NEW_LIST);
        asLead(() -> jobs.read(id, LegalGround.CONTRACT_RETURN));
        done(id);
        assertEquals(TakeoverState.MATCHED, state(id));
        return id;
    }

    private void everyLineIsAccountedFor(long id) throws Exception {
        List<FileSums> sums = as("beratung1", () -> takeovers.sums(id));
        Truth truth = truth();
        for (FileSums file : sums) {
            assertTrue(file.isComplete(), file.toString());
            long people = truth.rows().stream()
                    .filter(row -> row.file().equals(file.fileName()))
                    .count();
            long withoutConsent = truth.rows().stream()
                    .filter(row ->
                            row.file().equals(file.fileName()) && row.basis().equals("NONE"))
                    .count();
            assertEquals(people, file.takenOver() + file.quarantined() + file.refused(), file.toString());
            assertEquals(withoutConsent, file.quarantined(), file.toString());
            assertEquals(0, file.refused(), file.toString());
        }
        assertEquals(
                sums.stream().mapToLong(FileSums::lines).sum(),
                number("select count(*) from takeover_row where takeover_id = ?", id));
    }

    /** Answers each proposal with what the truth says, as a reviewer would who knows everybody. */
    private void answerByTruth(long id) throws Exception {
        Map<Long, String> people = peopleByRow(id);
        for (Optional<PairView> next = next(id); next.isPresent(); next = next(id)) {
            PairView pair = next.get();
            boolean same = pair.right().rowId() != null
                    && people.get(pair.left().rowId())
                            .equals(people.get(pair.right().rowId()));
            as("beratung1", () -> {
                pairs.decide(pair.id(), same ? PairDecision.SAME : PairDecision.DIFFERENT);
                return null;
            });
        }
        as("beratung1", () -> {
            pairs.finish(id);
            return null;
        });
    }

    private void everyPersonIsOneAndHasTheClockOfTheTruth(long id) throws Exception {
        Truth truth = truth();
        Map<Long, String> people = peopleByRow(id);
        Map<String, Set<Long>> registered = new HashMap<>();
        query(
                        "select r.id, s.person_id from takeover_row r join takeover_subject s on s.id = r.subject_id"
                                + " where r.takeover_id = ?",
                        id)
                .forEach(row -> registered
                        .computeIfAbsent(people.get((Long) row[0]), person -> new HashSet<>())
                        .add((Long) row[1]));
        assertEquals(truth.people(), registered.keySet());
        Set<Long> all = new HashSet<>();
        registered.forEach((person, records) -> {
            assertEquals(1, records.size(), person + " stands more than once in the register");
            assertTrue(all.addAll(records), person + " fell together with somebody else");
        });
        assertEquals(264, all.size());
        FiveYearClock clock =
                new FiveYearClock(as("teamleitung", () -> policies.inForce()).rules());
        List<String> wrong = new ArrayList<>();
        for (String person : truth.people()) {
            StoredClock expected = clock.store(List.of(new IdentityFacts(truth.counselling(person), List.of(), null)));
            StoredClock found = storedClock(registered.get(person).iterator().next());
            if (!expected.equals(found)) {
                wrong.add(person + ": " + expected + " but " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void nobodyWithoutConsentHasMoreThanAnIdentity(long id) throws Exception {
        assertEquals(
                62, number("select count(*) from takeover_subject where legal_basis = 'NONE' and takeover_id = ?", id));
        assertEquals(
                0,
                number(
                        "select count(*) from takeover_subject s join sim_case c on c.person_id = s.person_id"
                                + " where s.legal_basis = 'NONE' and s.takeover_id = ?",
                        id));
        assertEquals(
                0,
                number(
                        "select count(*) from takeover_row r join takeover_remark m on m.row_id = r.id"
                                + " where r.legal_basis <> 'CONSENT' and r.takeover_id = ?",
                        id));
        assertEquals(
                0,
                number(
                        "select count(*) from takeover_row where legal_basis = 'NONE' and takeover_id = ?"
                                + " and (care_from is not null or bamf_no is not null or family_no is not null or phone is not null)",
                        id));
    }

    /** The batch container may run a portion again after a kill; a subject that is done stays as it is. */
    private void commitAgainChangesNothing(long id) throws Exception {
        Stock before = stock();
        List<Long> waiting = as("teamleitung", () -> subjects.waiting(id));
        assertEquals(List.of(), waiting);
        asLead(() -> {
            subjects.form(id);
            commits.finish(id);
        });
        assertEquals(before, stock());
    }

    private void theProtocolIsAnArchivablePdf(long id) throws Exception {
        byte[] pdf = as("teamleitung", () -> protocols.pdf(id));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-"));
        assertTrue(text.contains("pdfaid:part"), "says that it is PDF/A");
        assertTrue(text.contains("pdfuaid:part"), "says that it is PDF/UA");
    }

    @Test
    void aHostileFileLeavesNothingBehind() throws Exception {
        long id =
                as("teamleitung", () -> takeovers.open("Feindlich", "Unbekannt").getId());
        long chunks = number("select count(*) + ? * 0 from takeover_file_chunk", id);
        Path macro = Files.createTempFile("liste", ".xlsm");
        Files.write(macro, "PK\u0003\u0004 kein Archiv".getBytes(StandardCharsets.ISO_8859_1));
        BusinessException refused = assertThrows(
                BusinessException.class, () -> as("teamleitung", () -> receipts.receive(id, "liste.xlsm", macro)));
        assertEquals("paper.file.macros", refused.getKey());
        assertEquals(0, number("select count(*) from takeover_file where takeover_id = ?", id));
        assertEquals(chunks, number("select count(*) + ? * 0 from takeover_file_chunk", id));
        Files.delete(macro);
    }

    @Test
    void theSameFileIsNotReceivedTwice() throws Exception {
        long id = as("teamleitung", () -> takeovers.open("Zweimal", "EHC gGmbH").getId());
        receive(id, NEW_LIST, "kleine-liste.csv", SMALL_LIST);
        assertEquals(
                "takeover.fileKnown",
                assertThrows(BusinessException.class, () -> receive(id, NEW_LIST, "umbenannt.csv", SMALL_LIST))
                        .getKey());
    }

    @Test
    void aCounsellorReviewsButDoesNotReceive() {
        assertThrows(AccessDeniedException.class, () -> as("beratung1", () -> takeovers.open("Nein", "EHC gGmbH")));
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> takeovers.list()));
    }

    @Test
    void whatSomebodyBuiltOnIsNotTakenBack() throws Exception {
        long id = takeOverSmallList();
        long person =
                number("select min(record_id) from takeover_reference where kind = 'PERSON' and takeover_id = ?", id);
        Person known = as("beratung1", () -> persons.get(person));
        Instant committed = Instant.now();
        Awaits.until(PATIENCE, Instant::now, now -> now.toEpochMilli() > committed.toEpochMilli());
        as("beratung1", () -> {
            persons.change(person, known.getVersion(), known.getFacts().withCitizenships(Set.of("AFG", "IRN")));
            return null;
        });
        BusinessException refused = assertThrows(BusinessException.class, () -> asLead(() -> jobs.undo(id)));
        assertEquals("takeover.builtOnPerson", refused.getKey());
        assertEquals(TakeoverState.COMMITTED, state(id));
    }

    @Test
    void ofTwoWhoStartAtTheSameTimeOneIsToldThatAJobRuns() throws Exception {
        long id = as(
                "teamleitung", () -> takeovers.open("Zwei Klicks", "EHC gGmbH").getId());
        receive(id, NEW_LIST, "zwei-klicks.csv", SMALL_LIST + "7;Doppelt;Klaus;1.2.1972;m;AFG;;;;;ja\n");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> click = () -> as("teamleitung", () -> {
            together.await();
            try {
                jobs.read(id, LegalGround.CONSENT_ONLY);
                return "begun";
            } catch (BusinessException refused) {
                return refused.getKey();
            }
        });
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : clerks.invokeAll(List.of(click, click))) {
            answers.add(answer.get());
        }
        clerks.shutdown();
        done(id);
        answers.sort(null);
        assertEquals(List.of("begun", "takeover.jobRuns"), answers);
        assertEquals(5, number("select count(*) from takeover_row where takeover_id = ?", id));
    }

    private static final String SMALL_LIST = """
            lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Beginn Betreuung;Ende Betreuung;Bemerkung;Einwilligung
            1;Prüfmann;Karla;03.04.1971;w;AFG;;01.02.2019;;hat Diabetes;ja
            2;;;03.04.1971;w;AFG;;01.02.2019;;=1+1;ja
            3;Prüfmann;Egon;17.09.1969;m;AFG;;01.02.2019;31.03.2020;;nein
            """;

    private long takeOverSmallList() throws Exception {
        long id = as(
                "teamleitung", () -> takeovers.open("Kleine Liste", "EHC gGmbH").getId());
        receive(id, NEW_LIST, "kleine-liste-2.csv", SMALL_LIST + "4;Andersen;Bo;01.02.1980;m;AFG;;01.02.2019;;;ja\n");
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        answerEverythingDifferent(id);
        asLead(() -> jobs.commit(id));
        done(id);
        assertEquals(TakeoverState.COMMITTED, state(id));
        return id;
    }

    @Test
    void aRefusedRowGoesBackInItsOwnLayoutAndEvaluatesNothing() throws Exception {
        long id =
                as("teamleitung", () -> takeovers.open("Rückgabe", "EHC gGmbH").getId());
        receive(id, NEW_LIST, "rueckgabe.csv", SMALL_LIST + "5;Beispiel;Anna;1.1.1990;w;AFG;;;;;ja\n");
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        long file = number("select id from takeover_file where takeover_id = ?", id);
        String back = new String(as("teamleitung", () -> refusedRows.of(file)), StandardCharsets.UTF_8);
        assertTrue(back.contains("lfd_nr;Name;Vorname"), back);
        assertTrue(back.contains("'=1+1"), back);
        assertTrue(back.contains("Die Zeile nennt keinen Namen."), back);
        assertEquals(3, back.lines().count() + 1, back);
    }

    @Test
    void aRemarkThatMayStayBecomesASealedNoteOfTheCaseAndGoesAwayWithTheTakeover() throws Exception {
        long id = as("teamleitung", () -> takeovers.open("Notizen", "EHC gGmbH").getId());
        String list = SMALL_LIST.lines().findFirst().orElseThrow()
                + "\n1;Nordmann;Runa;03.04.1972;w;AFG;;01.02.2019;;kocht gern für andere;ja"
                + "\n2;Südmann;Egil;17.09.1970;m;AFG;;01.02.2019;;sucht einen Chor;ja\n";
        receive(id, "notizen.csv", list.getBytes(StandardCharsets.UTF_8));
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        List<Long> waiting = as("beratung1", () -> remarks.waiting(id, 10));
        assertEquals(2, waiting.size());
        as("beratung1", () -> {
            remarks.release(waiting.get(0));
            return null;
        });
        answerEverythingDifferent(id);
        asLead(() -> jobs.commit(id));
        done(id);
        as("beratung2", () -> {
            remarks.release(waiting.get(1)); // read only after the commit
            return null;
        });
        assertEquals(
                Set.of("kocht gern für andere", "sucht einen Chor"),
                Set.of(onlyNote(waiting.get(0), "beratung1"), onlyNote(waiting.get(1), "beratung2")));
        assertEquals(
                "takeover.remarkIsNote",
                assertThrows(BusinessException.class, () -> discard(waiting.get(0)))
                        .getKey());

        asLead(() -> jobs.undo(id));
        done(id);
        assertEquals(
                0,
                number(
                        "select count(*) from case_note where source = 'TAKEOVER' and id in (select record_id from"
                                + " takeover_reference where takeover_id = ?)",
                        id));
        assertEquals(TakeoverState.UNDONE, state(id));
    }

    private String onlyNote(long rowId, String reviewer) throws Exception {
        long caseId = number(
                "select c.record_id from takeover_row r join takeover_reference c on c.subject_id = r.subject_id"
                        + " and c.kind = 'CASE_OPENED' where r.id = ?",
                rowId);
        assertEquals(
                List.of(), as(reviewer.equals("beratung1") ? "beratung2" : "beratung1", () -> notes.ofCase(caseId)));
        List<NoteLine> lines = as(reviewer, () -> notes.ofCase(caseId));
        assertEquals(1, lines.size());
        assertEquals(NoteLevel.SEALED, lines.get(0).level());
        return as(reviewer, () -> notes.open(lines.get(0).id()));
    }

    private void discard(long rowId) throws Exception {
        as("beratung1", () -> {
            remarks.discard(rowId);
            return null;
        });
    }

    @Test
    void aRemarkIsReadUnderItsSealAndDiscardedForGood() throws Exception {
        long id = as("teamleitung", () -> takeovers.open("Siegel", "EHC gGmbH").getId());
        receive(id, NEW_LIST, "siegel.csv", SMALL_LIST + "6;Beispiel;Berta;1.1.1991;w;AFG;;;;;ja\n");
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        List<Long> waiting = as("beratung1", () -> remarks.waiting(id, 10));
        assertEquals(1, waiting.size());
        assertEquals(
                0,
                number(
                        "select count(*) from takeover_row where takeover_id = ? and (cells like '%Diabetes%'"
                                + " or findings like '%Diabetes%')",
                        id));
        assertTrue(as("beratung1", () -> rows.get(waiting.get(0))).remark().sensitive());
        assertEquals("hat Diabetes", as("beratung1", () -> remarks.read(waiting.get(0))));
        as("beratung1", () -> {
            remarks.discard(waiting.get(0));
            return null;
        });
        assertEquals("", as("beratung1", () -> remarks.read(waiting.get(0))));
    }

    @Test
    void onItsDayTheStagedRowsAreEmptyTheFilesAreGoneAndTheSumsAreStillThere() throws Exception {
        long id =
                as("teamleitung", () -> takeovers.open("Löschtag", "EHC gGmbH").getId());
        String list = SMALL_LIST.lines().findFirst().orElseThrow()
                + "\n1;Vergessmann;Alva;03.04.1974;w;AFG;;01.02.2019;;mag Schach;ja"
                + "\n2;;;05.04.1974;w;AFG;;01.02.2019;;;ja\n";
        receive(id, "loeschtag.csv", list.getBytes(StandardCharsets.UTF_8));
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        answerEverythingDifferent(id);
        asLead(() -> jobs.commit(id));
        done(id);
        BusinessException refused = assertThrows(BusinessException.class, () -> asLead(() -> undoings.discard(id)));
        assertEquals("takeover.wrongState", refused.getKey(), "what is in the register is taken back, not given up");
        asLead(() -> takeovers.accept(id, "Frau Muster, EHC"));
        List<FileSums> sums = as("beratung1", () -> takeovers.sums(id));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        assertEquals(
                today.plusDays(90), as("beratung1", () -> takeovers.get(id)).getEraseStagingOn());
        erasure.eraseDue();
        assertEquals(TakeoverState.ACCEPTED, state(id), "not before its day");
        assertTrue(traces(id) > 0);

        asLead(() -> takeovers.eraseStagingOn(id, today));
        erasure.eraseDue();
        assertEquals(TakeoverState.STAGING_ERASED, state(id));
        assertEquals(0, traces(id));
        for (String table : List.of("takeover_pair", "takeover_finding", "takeover_remark")) {
            assertEquals(0, number("select count(*) from " + table + " where takeover_id = ?", id), table);
        }
        assertEquals(
                0,
                number(
                        "select count(*) from takeover_file_chunk c join takeover_file f on f.id = c.file_id"
                                + " where f.takeover_id = ?",
                        id));
        assertEquals(sums, as("beratung1", () -> takeovers.sums(id)));
        assertEquals(
                1,
                number(
                        "select count(*) from access_log where action = 'StagingErasure.eraseDue' and account = 'sim'"
                                + " and record_id = ?",
                        id));
    }

    @Test
    void whatIsGivenUpBeforeItIsInTheRegisterIsErasedInTheComingNight() throws Exception {
        long id =
                as("teamleitung", () -> takeovers.open("Verworfen", "EHC gGmbH").getId());
        String list = SMALL_LIST.lines().findFirst().orElseThrow()
                + "\n1;Vergessmann;Alwin;03.05.1974;m;AFG;;01.02.2019;;mag Dame;ja\n";
        receive(id, "verworfen.csv", list.getBytes(StandardCharsets.UTF_8));
        asLead(() -> jobs.read(id, LegalGround.CONSENT_ONLY));
        done(id);
        answerEverythingDifferent(id);
        assertTrue(traces(id) > 0);
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung1", () -> {
                    undoings.discard(id);
                    return null;
                }));

        Stock before = stock();
        asLead(() -> undoings.discard(id));
        assertEquals(TakeoverState.UNDONE, state(id));
        assertThrows(BusinessException.class, () -> asLead(() -> jobs.commit(id)));
        erasure.eraseDue();
        assertEquals(0, traces(id));
        assertEquals(before, stock());
    }

    /** The rows of people that still say something of them, or lie under a sample that does. */
    private long traces(long id) throws SQLException {
        return number(
                "select count(*) from takeover_row r join takeover_sheet s on s.file_id = r.file_id"
                        + " where r.takeover_id = ? and r.kind = 'DATA' and (concat_ws('|', r.cells, r.findings, s.samples)"
                        + " like '%Vergessmann%' or r.family_name is not null or r.birth_date is not null)",
                id);
    }

    private void answerEverythingDifferent(long id) throws Exception {
        for (Optional<PairView> next = next(id); next.isPresent(); next = next(id)) {
            long pair = next.get().id();
            as("beratung1", () -> {
                pairs.decide(pair, PairDecision.DIFFERENT);
                return null;
            });
        }
        as("beratung1", () -> {
            pairs.finish(id);
            return null;
        });
    }

    private Optional<PairView> next(long id) throws Exception {
        return as("beratung1", () -> pairs.next(id));
    }

    private void receive(long id, String list) throws Exception {
        try (InputStream in = TakeoverTest.class.getResourceAsStream("/ehc/" + list)) {
            receive(id, list, in.readAllBytes());
        }
    }

    private void receive(long id, String ignored, String name, String content) throws Exception {
        receive(id, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void receive(long id, String name, byte[] content) throws Exception {
        Path file = Files.createTempFile("takeover-test", ".tmp");
        try {
            Files.write(file, content);
            as("teamleitung", () -> receipts.receive(id, name, file));
        } finally {
            Files.delete(file);
        }
    }

    /** Waits until the job is over; it must have come to its end. */
    private void done(long id) throws Exception {
        JobView job = Awaits.until(PATIENCE, () -> watch(id), seen -> !seen.isRunning());
        assertEquals(JobView.State.DONE, job.state(), job.toString());
    }

    private JobView watch(long id) throws Exception {
        return as("beratung1", () -> jobs.watch(id)).orElseThrow();
    }

    private TakeoverState state(long id) throws Exception {
        return as("beratung1", () -> takeovers.get(id)).getState();
    }

    private void asLead(Runnable work) throws Exception {
        as("teamleitung", () -> {
            work.run();
            return null;
        });
    }

    private Map<Long, String> peopleByRow(long id) throws Exception {
        Truth truth = truth();
        Map<Long, String> people = new HashMap<>();
        query(
                        "select r.id, f.name, r.lfd_nr from takeover_row r join takeover_file f on f.id = r.file_id"
                                + " where r.kind = 'DATA' and r.takeover_id = ?",
                        id)
                .forEach(row -> people.put((Long) row[0], truth.person((String) row[1], (String) row[2])));
        return people;
    }

    private StoredClock storedClock(long personId) throws SQLException {
        List<Object[]> found = query(
                "select clock_first_day, clock_last_day, clock_counted_until, clock_allowance_days"
                        + " from sim_case where person_id = ?",
                personId);
        if (found.isEmpty() || found.get(0)[0] == null) {
            return StoredClock.notStarted();
        }
        Object[] clock = found.get(0);
        return StoredClock.of(day(clock[0]), day(clock[1]), day(clock[2]), ((Number) clock[3]).longValue());
    }

    private static LocalDate day(Object day) {
        return ((java.sql.Date) day).toLocalDate();
    }

    private Stock stock() throws SQLException {
        return new Stock(
                number("select count(*) + ? * 0 from person where status <> 'MERGED' and side = 'COUNSELLING'", 0),
                number("select count(*) + ? * 0 from household where side = 'COUNSELLING'", 0),
                number("select count(*) + ? * 0 from sim_case", 0),
                number("select count(*) + ? * 0 from counselling_period where removed_at is null", 0));
    }

    private record Stock(long people, long households, long cases, long periods) {}

    private long number(String sql, long parameter) throws SQLException {
        return ((Number) query(sql, parameter).get(0)[0]).longValue();
    }

    private List<Object[]> query(String sql, long parameter) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, parameter);
            try (ResultSet result = select.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Truth truth() throws IOException {
        return Truth.read(TakeoverTest.class.getResourceAsStream("/ehc/truth.csv"));
    }
}
