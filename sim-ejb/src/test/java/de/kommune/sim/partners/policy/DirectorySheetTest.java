package de.kommune.sim.partners.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.partners.entity.OpenSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DirectorySheetTest {

    private static final DirectorySheet.Entry KNOWN = new DirectorySheet.Entry(
            "Verein <Brücke> & Söhne",
            "Hauptstraße 1",
            "42781",
            "Haan",
            "02129 4711",
            null,
            List.of("Sprachcafé", "Hausaufgabenhilfe"),
            List.of(new OpenSpan(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
            3.25);

    private static final DirectorySheet.Entry UNKNOWN = new DirectorySheet.Entry(
            "Kreisintegrationszentrum", null, null, null, null, null, List.of(), List.of(), null);

    @Test
    void whatIsKnownStandsThereAndWhatIsNotIsLeftOut() {
        String sheet = new DirectorySheet(LocalDate.of(2026, 11, 23), "Haan-Gruiten").of(List.of(KNOWN, UNKNOWN));
        assertTrue(sheet.contains("Verein &lt;Brücke&gt; &amp; Söhne"), sheet);
        assertTrue(sheet.contains("Sprachcafé; Hausaufgabenhilfe"), sheet);
        assertTrue(sheet.contains("Hauptstraße 1, 42781 Haan"), sheet);
        assertTrue(sheet.contains("Montag 09:00–12:00"), sheet);
        assertTrue(sheet.contains("nach Entfernung von Haan-Gruiten"), sheet);
        assertFalse(sheet.contains("E-Mail"), sheet);
        assertEquals(1, sheet.split("<table>", -1).length - 1);
    }

    @Test
    void paperThatCanBeArchivedAndReadAloud() throws IOException {
        byte[] paper = PdfLetter.of(new DirectorySheet(LocalDate.of(2026, 11, 23), null).of(List.of(KNOWN, UNKNOWN)));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot(), "tagged");
            assertEquals("de", pdf.getDocumentCatalog().getLanguage());
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part"), metadata);
            assertTrue(new PDFTextStripper().getText(pdf).contains("Verein <Brücke> & Söhne"));
        }
    }

    @Test
    void anEmptySelectionSaysSo() {
        assertTrue(new DirectorySheet(LocalDate.of(2026, 11, 23), null)
                .of(List.of())
                .contains("In dieser Auswahl steht niemand."));
    }
}
