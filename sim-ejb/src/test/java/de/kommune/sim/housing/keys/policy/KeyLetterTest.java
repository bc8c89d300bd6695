package de.kommune.sim.housing.keys.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.housing.keys.entity.Deposit;
import de.kommune.sim.housing.keys.entity.DepositOutcome;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.keys.entity.KeyOutcome;
import de.kommune.sim.housing.keys.policy.KeyLetter.KeyEntry;
import de.kommune.sim.housing.keys.policy.KeyLetter.KeyPerson;
import de.kommune.sim.paper.PdfLetter;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class KeyLetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final KeyPerson ANNA = new KeyPerson("Łukasz & <Söhne>", "P-4711");

    private final KeyLetter letter = new KeyLetter();

    @Test
    void aReceiptCanBeArchivedAndReadAloud() throws Exception {
        byte[] pdf = PdfLetter.of(letter.received(ANNA, DAY, List.of(held("Z-12", "2a", null))));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void itNamesEachKeyWithItsLockAndDay() throws Exception {
        String words = words(letter.received(
                ANNA, DAY, List.of(held("Z-12", "2a", null), held("H-1", null, null), held("W-3", null, "Wohnung 3"))));
        for (String said : List.of(
                "erhaltene Schlüssel",
                "Łukasz & <Söhne> · Personennummer P-4711 · 23.11.2026",
                "Z-12 Schlüssel Kaiserstraße 12, Zimmer 2a 23.11.2026 – 25,00 €",
                "H-1 Schlüssel Kaiserstraße 12 23.11.2026",
                "W-3 Schlüssel Kaiserstraße 12, Wohnung 3")) {
            assertTrue(words.contains(said), said + " in " + words);
        }
    }

    @Test
    void whatIsLostDoesNotReadAsReturned() throws Exception {
        KeyEntry lost = new KeyEntry(
                "T-9",
                KeyKind.TRANSPONDER,
                "Kaiserstraße 12",
                null,
                null,
                DAY,
                KeyOutcome.LOST,
                DAY.plusDays(1),
                new Deposit(new BigDecimal("25.00"), DepositOutcome.KEPT, "In der <Bahn>"));
        String words = words(letter.returned(ANNA, DAY.plusDays(1), List.of(lost)));
        assertTrue(words.contains("zurückgegebene Schlüssel"), words);
        assertTrue(words.contains("T-9 Transponder"), words);
        assertTrue(words.contains("verloren, gemeldet am 24.11.2026"), words);
        assertTrue(words.contains("25,00 € einbehalten: In der <Bahn>"), words);
    }

    private static KeyEntry held(String stamp, String room, String unit) {
        return new KeyEntry(
                stamp,
                KeyKind.KEY,
                "Kaiserstraße 12",
                unit,
                room,
                DAY,
                null,
                null,
                new Deposit(new BigDecimal("25.00"), null, null));
    }

    private static String words(String xhtml) throws Exception {
        try (PDDocument paper = Loader.loadPDF(PdfLetter.of(xhtml))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
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
