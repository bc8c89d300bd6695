package de.kommune.sim.consents.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.Signing;
import de.kommune.sim.consents.entity.TemplateReview;
import de.kommune.sim.consents.policy.ConsentLetter.Signer;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.BirthDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConsentLetterTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);

    static List<String> languages() {
        return ShippedForms.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFormCanBeArchivedAndReadAloudInEachLanguage(String language) throws Exception {
        byte[] pdf = pdf(language, "Fatma Yılmaz");
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/consent-" + language + ".pdf"), pdf);

        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    /** A letter that no font has would be printed as a crossed box. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyLetterOfTheFormIsPrinted(String language) throws Exception {
        String printed = words(pdf(language, null));
        ConsentTemplate form = ShippedForms.read().get(language);

        for (FormText piece : List.of(FormText.RIGHTS, FormText.DATA_IDENTITY, FormText.SIGNATURE)) {
            for (String word : form.getTexts()
                    .get(piece)
                    .replaceAll("[\\u064B-\\u0655]", "")
                    .split("[\\s\\p{Punct}،።፡፦؟()]+")) {
                assertTrue(printed.contains(folded(word)), piece + ": " + word + " is missing in " + printed);
            }
        }
        assertFalse(printed.contains("#"), printed);
    }

    /** The word for health, its letters in the shapes of their places, the last one drawn leftmost. */
    @Test
    void arabicIsJoinedAndRunsFromRightToLeft() throws Exception {
        String drawn = letters(pdf("ara", null));

        assertTrue(drawn.contains("\uFE94\uFEA4\uFEBC\uFEDF\uFE8D"), drawn);
        assertFalse(drawn.matches("(?s).*[\u0628-\u064A].*"), drawn);
    }

    @Test
    void theFormNamesWhoToWhomWhatAndUntilWhen() throws Exception {
        String printed = words(pdf("eng", "Fatma Yılmaz"));

        for (String word : List.of(
                "Amina <El Haddad> & Kinder",
                "04.02.1990",
                "Schule oder Kita – GGS Mittelhaan",
                "School or childcare centre – GGS Mittelhaan",
                "Gesundheit",
                "Health",
                "22.11.2027",
                "Fatma Yılmaz",
                "vor Gebrauch durch vereidigte Übersetzung prüfen")) {
            assertTrue(printed.contains(folded(word)), word + " is missing in " + printed);
        }
        assertFalse(printed.contains(folded("Documents")), printed);
    }

    @Test
    void aCheckedFormIsNoDraft() throws Exception {
        ConsentTemplate german = checked("deu");
        Signing signing = new Signing(ConsentForm.PAPER, checked("fra"), german, null);

        String printed = words(PdfLetter.of(new ConsentLetter().of(signer(null), facts(), signing)));

        assertFalse(printed.contains("Entwurf"), printed);
        assertTrue(printed.contains("Vorlage de 2 · fr 2"), printed);
    }

    private static ConsentTemplate checked(String language) throws IOException {
        ConsentTemplate shipped = ShippedForms.read().get(language);
        Map<FormText, String> wording = new HashMap<>(shipped.getTexts());
        return shipped.next(wording, TemplateReview.CHECKED);
    }

    private static byte[] pdf(String language, String interpreter) throws IOException {
        Map<String, ConsentTemplate> forms = ShippedForms.read();
        Signing signing = new Signing(ConsentForm.PAPER, forms.get(language), forms.get("deu"), interpreter);
        return PdfLetter.of(new ConsentLetter().of(signer(interpreter), facts(), signing));
    }

    private static Signer signer(String interpreter) {
        return new Signer(
                "Amina <El Haddad> & Kinder", BirthDate.of(LocalDate.of(1990, 2, 4)), interpreter, null, null);
    }

    private static ConsentFacts facts() {
        return new ConsentFacts(
                new Recipient(RecipientKind.SCHOOL, "GGS Mittelhaan"),
                Set.of(DataCategory.IDENTITY, DataCategory.HEALTH, DataCategory.WORK_SCHOOL),
                "Anmeldung der Tochter zum Schuljahr 2027",
                Period.between(FROM, FROM.plusYears(1)));
    }

    private static String drawn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** As the page bears them, from left to right; what reads a page turns them round again. */
    private static String letters(byte[] pdf) throws IOException {
        StringBuilder letters = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.append(letter.getUnicode());
                }
            }.getText(document);
        }
        return letters.toString();
    }

    private static String words(byte[] pdf) throws IOException {
        return folded(drawn(pdf));
    }

    /** Letters in the shapes of their places in a word are the same letters. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }

    private static List<String> faults(byte[] letter, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(pdf).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
