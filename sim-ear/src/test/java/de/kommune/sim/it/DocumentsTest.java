package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.ExpiringDocument;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DocumentsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Documents")
    private Documents documents;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(DocumentsTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        caseId = caseOfBeratung1();
    }

    @Test
    void aDocumentComesBackAsItWasAndLiesUnderSeal() throws Exception {
        byte[] content = pdf(2_500_000);
        Document added = add(caseId, "Pass", content, null);

        assertArrayEquals(content, as("teamleitung", () -> documents.content(added.getId())));
        assertEquals(FileFormat.PDF, added.getFormat());
        assertEquals(content.length, added.getBytes());
        List<byte[]> stored = stored(added.getId());
        assertEquals(3, stored.size());
        assertFalse(new String(stored.get(0), StandardCharsets.ISO_8859_1).contains("%PDF"));
    }

    @Test
    void theSameContentIsNoticedWithinTheCase() throws Exception {
        byte[] content = pdf(1_000);
        Document first = add(caseId, "Pass", content, null);

        refused("documents.known", () -> add(caseId, "Noch einmal", content, null));
        add(caseOfBeratung1(), "Pass eines anderen", content, null);
        withdraw(first.getId(), "falscher Fall");
        add(caseId, "Jetzt richtig", content, null);
    }

    @Test
    void aFormThatIsSentTwiceAddsOnce() throws Exception {
        NewDocument wanted = wanted("Pass", pdf(1_000), null);

        long first = as("beratung1", () -> documents.add(caseId, wanted)).getId();

        assertEquals(first, as("beratung1", () -> documents.add(caseId, wanted)).getId());
        assertEquals(1, as("beratung1", () -> documents.ofCase(caseId)).size());
    }

    @Test
    void whatIsTooLargeOrNoPaperIsRefused() throws Exception {
        refused("documents.empty", () -> add(caseId, "Leer", new byte[0], null));
        refused("documents.tooLarge", () -> add(caseId, "Groß", pdf(20 * 1_048_576 + 1), null));
        refused("documents.wrongFormat", () -> add(caseId, "pass.pdf", bytes("<html>%PDF-1.7"), null));
        refused("documents.wrongFormat", () -> add(caseId, "pass.pdf", bytes("MZ\u0090 program"), null));
        assertTrue(as("beratung1", () -> documents.ofCase(caseId)).isEmpty());
    }

    @Test
    void aWithdrawnDocumentLeavesItsReasonAndNoContent() throws Exception {
        long document = add(caseId, "Pass", pdf(1_000), null).getId();

        withdraw(document, "gehört zu einer anderen Person");

        assertThrows(NotFoundException.class, () -> as("beratung1", () -> documents.content(document)));
        assertTrue(stored(document).isEmpty());
        Document left = as("beratung1", () -> documents.ofCase(caseId)).get(0);
        assertEquals("gehört zu einer anderen Person", left.getWithdrawnReason());
        refused("documents.alreadyWithdrawn", () -> withdraw(document, "noch einmal"));
    }

    @Test
    void twoPeopleNeverDescribeOneOverTheOther() throws Exception {
        Document added = add(caseId, "Pass", pdf(1_000), null);
        describe(added.getId(), added.getVersion(), "Pass von Amina");

        refused("documents.changed", () -> describe(added.getId(), added.getVersion(), "Ausweis"));
        assertEquals(
                "Pass von Amina",
                as("beratung1", () -> documents.get(added.getId())).getTitle());
    }

    @Test
    void aPaperIsTakenOutByWhoAddedItOrWorksOnTheCase() throws Exception {
        long ofResponsible = add(caseId, "Pass", pdf(1_000), null).getId();
        long ofColleague = as("beratung2", () -> documents.add(caseId, wanted("Brief", pdf(1_001), null)))
                .getId();

        assertFalse(as("beratung2", () -> documents.mayChange(ofResponsible)));
        refused("documents.notYours", () -> withdraw("beratung2", ofResponsible, "nicht meins"));
        assertTrue(as("beratung1", () -> documents.content(ofResponsible)).length > 0);
        assertTrue(as("beratung2", () -> documents.mayChange(ofColleague)));
        assertTrue(as("beratung1", () -> documents.mayChange(ofColleague)));
        withdraw("beratung1", ofColleague, "falscher Fall");
        assertFalse(as("beratung1", () -> documents.mayChange(ofColleague)));
    }

    @Test
    void whatExpiresSoonIsShownToWhoAnswersForTheCase() throws Exception {
        long soon = add(caseId, "Duldung", pdf(1_000), TODAY.plusDays(20)).getId();
        long over = add(caseId, "Pass", pdf(1_001), TODAY.minusDays(1)).getId();
        long later = add(caseId, "Titel", pdf(1_002), TODAY.plusDays(21)).getId();
        long gone = add(caseId, "Falsch", pdf(1_003), TODAY).getId();
        withdraw(gone, "doppelt");

        List<Long> shown = expiring("beratung1");

        assertTrue(shown.indexOf(over) >= 0 && shown.indexOf(over) < shown.indexOf(soon), shown::toString);
        assertFalse(shown.contains(later));
        assertFalse(shown.contains(gone));
        assertFalse(expiring("beratung2").contains(soon));
    }

    @Test
    void aScannerThatIsAwayLetsNothingIn() throws Exception {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        scannerAt(free, () -> refused("documents.scannerAway", () -> add(caseId, "Pass", pdf(1_000), null)));
        assertTrue(as("beratung1", () -> documents.ofCase(caseId)).isEmpty());
        add(caseId, "Pass", pdf(1_000), null);
    }

    @Test
    void theOtherSideAndTheAsdAreRefused() throws Exception {
        long document = add(caseId, "Pass", pdf(1_000), null).getId();

        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            denied(() -> as(account, () -> documents.ofCase(caseId)));
            denied(() -> as(account, () -> documents.get(document)));
            denied(() -> as(account, () -> documents.content(document)));
            denied(() -> as(account, () -> documents.expiringWithin("beratung1", 30)));
            denied(() -> as(account, () -> documents.add(caseId, wanted("Pass", pdf(1_000), null))));
        }
        denied(() -> as("teamleitung", () -> documents.add(caseId, wanted("Pass", pdf(1_000), null))));
    }

    /** The scanner is set for the time of the deed only; the other tests go without. */
    private static void scannerAt(int port, Executable deed) throws Exception {
        System.setProperty("sim.clamd.host", "127.0.0.1");
        System.setProperty("sim.clamd.port", String.valueOf(port));
        try {
            deed.execute();
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            System.clearProperty("sim.clamd.host");
            System.clearProperty("sim.clamd.port");
        }
    }

    private long caseOfBeratung1() throws Exception {
        return as("beratung1", () -> {
            long person = persons.register(new Person(
                            new PersonName(NameKind.PASSPORT, "Amina", "Haddad", TODAY),
                            PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                    .getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, TODAY, null))
                    .getId();
        });
    }

    private Document add(long toCase, String title, byte[] content, LocalDate validUntil) throws Exception {
        return as("beratung1", () -> documents.add(toCase, wanted(title, content, validUntil)));
    }

    private static NewDocument wanted(String title, byte[] content, LocalDate validUntil) {
        return new NewDocument(
                "PASSPORT", title, TODAY, validUntil, content, UUID.randomUUID().toString());
    }

    private void withdraw(long document, String reason) throws Exception {
        withdraw("beratung1", document, reason);
    }

    private void withdraw(String account, long document, String reason) throws Exception {
        as(account, () -> {
            documents.withdraw(document, reason);
            return null;
        });
    }

    private void describe(long document, int version, String title) throws Exception {
        as("beratung1", () -> {
            documents.describe(document, version, "PASSPORT", title, TODAY, null);
            return null;
        });
    }

    private List<Long> expiring(String account) throws Exception {
        return as(account, () -> documents.expiringWithin(account, 20)).stream()
                .map(ExpiringDocument::id)
                .toList();
    }

    /** Begins like a PDF; the rest is never the same twice. */
    private static byte[] pdf(int length) {
        byte[] content = new byte[length];
        new Random().nextBytes(content);
        byte[] head = bytes("%PDF-1.7\n");
        System.arraycopy(head, 0, content, 0, Math.min(head.length, length));
        return content;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<byte[]> stored(long document) throws SQLException, IOException {
        List<byte[]> pieces = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from document_chunk where document_id = ?")) {
            select.setLong(1, document);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pieces.add(Arrays.copyOf(row.getBytes(1), 100));
                }
            }
        }
        return pieces;
    }

    private static void denied(Executable call) {
        assertThrows(AccessDeniedException.class, call);
    }

    private static void refused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
