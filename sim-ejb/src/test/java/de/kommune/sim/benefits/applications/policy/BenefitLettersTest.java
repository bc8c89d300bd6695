package de.kommune.sim.benefits.applications.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.RemedyTold;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.common.Period;
import de.kommune.sim.paper.PdfFaults;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.seal.entity.SealedText;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BenefitLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final PaperFacts FACTS =
            new PaperFacts(Need.CLOTHING, DAY, new BigDecimal("120"), "Eine Winterjacke & <Stiefel>");

    @Test
    void aNoticeCanBeArchivedReadAloudAndTellsHowToObject() throws Exception {
        byte[] pdf = PdfLetter.of(notice(new DecisionFacts(
                DecisionOutcome.PARTLY,
                "§ 3 Abs. 1 Satz 1 AsylbLG",
                new BigDecimal("60.00"),
                Rhythm.MONTHLY,
                Period.ofDays(DAY, LocalDate.of(2027, 2, 23)),
                "Die Jacke ja.\n\nDie Stiefel gab es im März.")));
        Files.write(Path.of("target/benefit-notice.pdf"), pdf);
        assertGood(pdf);
        String words = words(pdf);
        assertTrue(words.contains("Ihrem Antrag wird zum Teil entsprochen."), words);
        assertTrue(words.contains("60,00 € monatlich, für die Zeit vom 24.11.2026 bis 23.02.2027"), words);
        assertTrue(words.contains("zusammen höchstens 180,00 €"), words);
        assertTrue(words.contains("Die Stiefel gab es im März."), words);
        assertTrue(words.contains("Im Auftrag: Lea Muster und Udo Beispiel"), words);
        assertTrue(words.contains("innerhalb von 1 Monat nach seiner Bekanntgabe"), words);
        assertTrue(words.contains("Stadt, Abteilung 50-2"), words);
    }

    @Test
    void aRejectionPromisesNothing() {
        String letter =
                notice(new DecisionFacts(DecisionOutcome.REJECTED, "§ 3 AsylbLG", null, null, null, "Schon bewilligt"));
        assertTrue(letter.contains("Ihr Antrag wird abgelehnt."), letter);
        assertFalse(letter.contains("Sie erhalten"), letter);
    }

    @Test
    void theReceiptSaysWordForWordWhatWasHandedIn() throws Exception {
        byte[] pdf = PdfLetter.of(new ReceiptLetter().of("A2026-1", Applicant.of(person()), FACTS, DAY.atTime(9, 5)));
        Files.write(Path.of("target/benefit-receipt.pdf"), pdf);
        assertGood(pdf);
        String words = words(pdf);
        assertTrue(words.contains("am 24.11.2026, 09:05 Uhr"), words);
        assertTrue(words.contains("Eine Winterjacke & <Stiefel>"), words);
        assertTrue(words.contains("Demo, Zahra"), words);
        assertTrue(words.contains("120,00 €"), words);
    }

    @Test
    void whoeverIsAskedReadsWhatIsMissingUntilWhenAndWhatFollows() throws Exception {
        ApplicationPaper paper =
                ApplicationPaper.ofCounter(Applicant.of(person()), FACTS, "leistung1", DAY.atTime(9, 5), "form");
        byte[] pdf = PdfLetter.of(new QuestionLetter()
                .of(
                        paper,
                        "Die Größe & <Farbe>",
                        DAY,
                        DAY.plusDays(14),
                        "Dann kann die Leistung versagt werden.",
                        "§ 9 Abs. 3 AsylbLG"));
        assertGood(pdf);
        String words = words(pdf);
        assertTrue(words.contains("Die Größe & <Farbe>"), words);
        assertTrue(words.contains("bis zum 08.12.2026"), words);
        assertTrue(words.contains("versagt werden. (§ 9 Abs. 3 AsylbLG)"), words);
    }

    @Test
    void whoCarriesItHerselfGetsASheetToSign() throws Exception {
        byte[] pdf = PdfLetter.of(new ApplicationForm().of(Applicant.of(person()), FACTS, DAY));
        Files.write(Path.of("target/benefit-form.pdf"), pdf);
        assertGood(pdf);
        String words = words(pdf);
        assertTrue(words.contains("Antrag auf Leistungen"), words);
        assertTrue(words.contains("Eine Winterjacke & <Stiefel>"), words);
        assertTrue(words.contains("Unterschrift"), words);
    }

    private static String notice(DecisionFacts facts) {
        LocalDateTime now = DAY.atTime(9, 5);
        ApplicationPaper paper = ApplicationPaper.ofCounter(Applicant.of(person()), FACTS, "leistung1", now, "form");
        paper.fill(new SealedText(1, new byte[0]));
        BenefitDecision decision = new BenefitDecision(
                        application(), DecisionPolicy.checked(facts), DecisionPolicy.total(facts), false)
                .decided("leistung2", now, "form");
        RemedyTold remedy =
                new RemedyTold("Stadt, Abteilung 50-2", "§ 84 SGG", DAY.plusDays(4), DAY.plusDays(34), "1 Monat", "–");
        return new DecisionLetter()
                .of(
                        "L2026-1",
                        paper,
                        "P-1",
                        decision,
                        facts.reasons(),
                        remedy,
                        DAY,
                        List.of("Lea Muster", "Udo Beispiel"));
    }

    /** The database alone makes these. */
    private static BenefitApplication application() {
        try {
            Constructor<BenefitApplication> made = BenefitApplication.class.getDeclaredConstructor();
            made.setAccessible(true);
            return made.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Person person() {
        return new Person(
                new PersonName(NameKind.PASSPORT, "Zahra", "Demo", DAY),
                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
    }

    private static void assertGood(byte[] pdf) throws Exception {
        assertEquals(List.of(), PdfFaults.of(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), PdfFaults.of(pdf, PDFAFlavour.PDFUA_1));
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
