package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.boundary.NewApplication;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.benefits.payments.boundary.ImportLine;
import de.kommune.sim.benefits.payments.boundary.ImportView;
import de.kommune.sim.benefits.payments.boundary.PaymentAnswers;
import de.kommune.sim.benefits.payments.boundary.PaymentFiles;
import de.kommune.sim.benefits.payments.boundary.PaymentLook;
import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.LineOutcome;
import de.kommune.sim.benefits.payments.entity.PaymentCharset;
import de.kommune.sim.benefits.payments.entity.PaymentDays;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentExport;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.benefits.payments.entity.PaymentProblem;
import de.kommune.sim.benefits.payments.entity.PaymentSeparator;
import de.kommune.sim.benefits.payments.entity.PaymentStateKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is decided goes to the benefits program once, and what it answers comes back line by line, each line once. */
class PaymentsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/PaymentFiles")
    private PaymentFiles files;

    @EJB(lookup = "java:global/sim/sim-ejb/PaymentAnswers")
    private PaymentAnswers answers;

    @EJB(lookup = "java:global/sim/sim-ejb/Applications")
    private Applications applications;

    @EJB(lookup = "java:global/sim/sim-ejb/Decisions")
    private Decisions decisions;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    private final String surname = "Zahl" + letters();

    @Deployment
    static WebArchive archive() {
        return archive(PaymentsTest.class);
    }

    @Test
    void aDecisionGoesOutOnceAndWhatTakesItsPlaceNamesIt() throws Exception {
        long id = decided("80");
        String first = lineOf(take());
        assertTrue(first.contains("80,00"), first);
        assertTrue(first.contains("bewilligt"), first);
        assertFalse(taken().contains(surname), "it went out twice");
        long export = clerk(() -> files.exports()).stream()
                .map(PaymentExport::getId)
                .filter(one -> contains(one, surname))
                .findFirst()
                .orElseThrow();
        assertEquals(first, lineOf(again(export)));

        String reference = first.substring(0, first.indexOf(';'));
        clerk(() -> {
            applications.object(id, version(id), TODAY, "Zu wenig");
            return null;
        });
        decide(id, "90");
        String second = lineOf(take());
        assertTrue(second.contains(";" + reference + ";"), second);
        assertEquals(2, clerk(() -> answers.ofApplication(id)).size());
    }

    @Test
    void whatWasUndoneBeforeItWentOutNeverGoesOut() throws Exception {
        long id = decided("70");
        clerk(() -> {
            applications.object(id, version(id), TODAY, "Zu wenig");
            return null;
        });
        decide(id, "75");
        String file = take();
        assertTrue(file.contains("75,00"), file);
        assertEquals(1, file.lines().filter(line -> line.contains(surname)).count());
    }

    @Test
    void eachLineOfAnAnswerCountsOnceAndNoneIsLost() throws Exception {
        long id = decided("60");
        String reference = lineOf(take()).split(";")[0];
        String text = "Bemerkung;Referenz;Status;Betrag;Datum\n"
                + "Gutgeschrieben;" + reference + ";bezahlt;60,00;03.11.2026\n"
                + ";" + reference + ";verschollen;;\n"
                + ";A0-0;bezahlt;;\n"
                + ";" + reference + ";bezahlt;viel;\n"
                + ";" + reference + ";bezahlt;;31.02.2026\n"
                + "ohne Referenz;;bezahlt;;\n";
        ImportView read = readIn(text);
        assertEquals(1, read.head().getTaken());
        assertEquals(5, read.head().getRefused());
        assertEquals(
                List.of(
                        PaymentProblem.UNKNOWN_STATE,
                        PaymentProblem.UNKNOWN_REFERENCE,
                        PaymentProblem.NO_SUM,
                        PaymentProblem.NO_DAY,
                        PaymentProblem.NO_REFERENCE),
                read.lines().stream()
                        .filter(line -> line.problem() != null)
                        .sorted((one, other) -> one.lineNo() - other.lineNo())
                        .map(ImportLine::problem)
                        .toList());
        assertTrue(read.lines().stream().anyMatch(line -> line.content().equals("ohne Referenz;;bezahlt;;")));
        PaymentLook look = clerk(() -> answers.ofApplication(id)).get(0);
        assertEquals(PaymentStateKind.PAID, look.states().get(0).getState());
        assertEquals(new BigDecimal("60.00"), look.states().get(0).getAmount());

        ImportView again = readIn(text);
        assertEquals(0, again.head().getTaken());
        assertEquals(1, again.head().getKnown());
        assertEquals(1, clerk(() -> answers.ofApplication(id)).get(0).states().size());

        ImportView right = readIn(text.replace("verschollen", "angehalten"));
        assertEquals(1, right.head().getTaken());
        assertEquals(
                PaymentStateKind.STOPPED,
                clerk(() -> answers.ofApplication(id)).get(0).states().get(0).getState());
    }

    @Test
    void aFileWithoutItsHeadingsIsRefusedAsAWholeAndTheSameLineTwiceInAFileCountsOnce() throws Exception {
        assertEquals("benefits.paymentHeadingMissing", refused(() -> readIn("Nummer;Status\n1;bezahlt\n")));
        decided("50");
        String reference = lineOf(take()).split(";")[0];
        String line = ";" + reference + ";angenommen;;\n";
        ImportView read = readIn("Bemerkung;Referenz;Status;Betrag;Datum\n" + line + line);
        assertEquals(
                List.of(LineOutcome.TAKEN, LineOutcome.KNOWN),
                read.lines().stream().map(ImportLine::outcome).toList());
    }

    @Test
    void aPreviewChangesNothingAndALayoutCountsFromNowOn() throws Exception {
        decided("40");
        LayoutFacts before = clerk(() -> files.layout(PaymentDirection.EXPORT)).facts();
        LayoutFacts other = new LayoutFacts(
                PaymentDirection.EXPORT,
                PaymentSeparator.BAR,
                PaymentCharset.UTF_8,
                PaymentDays.ISO,
                PaymentNumbers.CENTS,
                false,
                List.of(
                        new ColumnFacts("Ref", PaymentField.REFERENCE, null),
                        new ColumnFacts("Cent", PaymentField.TOTAL, null),
                        new ColumnFacts("Amt", PaymentField.FIXED, "50-2")),
                List.of());
        long waiting = clerk(() -> files.waiting());
        List<String> preview = clerk(() -> files.preview(other));
        assertTrue(preview.get(0).endsWith("|50-2"), preview.get(0));
        assertEquals(waiting, clerk(() -> files.waiting()));
        try {
            arrange(other);
            assertTrue(clerk(() ->
                            files.preview(files.layout(PaymentDirection.EXPORT).facts()))
                    .get(0)
                    .contains("|"));
        } finally {
            arrange(before);
        }
        for (String account : List.of("beratung1", "teamleitung", "unterkunft1", "datenschutz", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> files.waiting()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> answers.list()), account);
        }
    }

    private void arrange(LayoutFacts facts) throws Exception {
        clerk(() -> {
            files.arrange(facts);
            return null;
        });
    }

    private ImportView readIn(String text) throws Exception {
        Path file = Files.createTempFile("answer", ".csv");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return clerk(() -> answers.get(answers.readIn("rueckmeldung.csv", file), 0, 100));
        } finally {
            Files.delete(file);
        }
    }

    /** Another test may have taken everything already; then nothing of this one's was left behind. */
    private String taken() throws Exception {
        try {
            return take();
        } catch (BusinessException nothing) {
            return "";
        }
    }

    private String take() throws Exception {
        return new String(clerk(() -> files.take()), StandardCharsets.UTF_8);
    }

    private boolean contains(long exportId, String words) {
        try {
            return again(exportId).contains(words);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String again(long exportId) throws Exception {
        return new String(clerk(() -> files.again(exportId)), StandardCharsets.UTF_8);
    }

    private String lineOf(String file) {
        return file.lines().filter(line -> line.contains(surname)).findFirst().orElseThrow();
    }

    private long decided(String amount) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Amina", surname, TODAY);
        Person person = new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
        long personId = clerk(() -> persons.register(person).getId());
        PaperFacts facts = new PaperFacts(Need.CLOTHING, null, null, "Winterjacke");
        long id = clerk(() -> applications.takeDown(
                new NewApplication(personId, facts, UUID.randomUUID().toString())));
        as("leistung2", () -> {
            applications.take(id, version(id));
            return null;
        });
        decide(id, amount);
        return id;
    }

    private void decide(long id, String amount) throws Exception {
        DecisionFacts facts = new DecisionFacts(
                DecisionOutcome.GRANTED,
                "§ 3 AsylbLG",
                new BigDecimal(amount),
                Rhythm.ONCE,
                Period.ofDays(TODAY, TODAY.plusDays(30)),
                "Bedarf ist nachgewiesen.");
        as(
                "leistung2",
                () -> decisions.decide(id, version(id), facts, UUID.randomUUID().toString()));
    }

    private int version(long id) {
        return applications.get(id).application().getVersion();
    }

    private String refused(Callable<?> work) {
        return assertThrows(BusinessException.class, work::call).getKey();
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("leistung1", work);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
