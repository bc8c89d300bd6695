package de.kommune.sim.volunteering.recognition.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import de.kommune.sim.volunteering.recognition.policy.ThanksLetter.Helped;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ThanksLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Helped VERA = new Helped("Vera", "Łukasz & <Söhne>", 750, Set.of(HelpKind.LANGUAGE_CAFE));
    private static final Helped OMAR = new Helped("Omar", "Haddad", 60, EnumSet.allOf(HelpKind.class));

    private final ThanksLetter letter = new ThanksLetter();

    @Test
    void certificatesCanBeArchivedAndReadAloud() throws Exception {
        byte[] pdf = PdfLetter.of(letter.of(List.of(VERA, OMAR), 2026, TODAY));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages(), "a page for each");
        }
    }

    @Test
    void itNamesThePersonTheTimeTheHoursAndTheKinds() throws Exception {
        String words = words(List.of(VERA), 2026);
        for (String said : List.of(
                "Dankurkunde",
                "Vera Łukasz & <Söhne>",
                "vom 1. Januar 2026 bis zum 23. November 2026",
                "im Sprachcafé",
                "12,5 Stunden")) {
            assertTrue(words.contains(said), said + " in " + words);
        }
        assertTrue(words(List.of(OMAR), 2025).contains("bis zum 31. Dezember 2025"), "a year that is over");
    }

    @Test
    void hoursReadAsPeopleSayThem() {
        assertEquals("1 Stunde", ThanksLetter.hours(60));
        assertEquals("0,75 Stunden", ThanksLetter.hours(45));
        assertEquals("1.000 Stunden", ThanksLetter.hours(60_000));
    }

    private String words(List<Helped> helped, int year) throws Exception {
        try (PDDocument document = Loader.loadPDF(PdfLetter.of(letter.of(helped, year, TODAY)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
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
