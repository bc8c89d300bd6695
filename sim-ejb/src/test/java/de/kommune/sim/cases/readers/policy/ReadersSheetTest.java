package de.kommune.sim.cases.readers.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.readers.entity.Look;
import de.kommune.sim.paper.PdfLetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the client reads: days, offices and purposes, in words that need no explanation. */
class ReadersSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void looksOfOneDayByOneOfficeForOnePurposeAreOneLine() {
        String sheet = sheet(List.of(
                look(9, "COUNSELLOR", "READ", "DONE"),
                look(10, "COUNSELLOR", "READ", "DONE"),
                look(11, "TEAM_LEAD", "READ", "DONE")));
        assertTrue(sheet.contains("Beratung (Team SIM)</td><td>Fallakte gelesen (2-mal)"), sheet);
        assertTrue(sheet.contains("Teamleitung SIM</td><td>Fallakte gelesen</td>"), sheet);
    }

    @Test
    void whatWasRefusedIsToldAsWell() {
        String sheet = sheet(List.of(look(9, "BENEFIT_CLERK", "READ", "REFUSED")));
        assertTrue(sheet.contains("Leistungsstelle (50-2)</td><td>Fallakte gelesen: abgewiesen"), sheet);
    }

    @Test
    void noNameOfStaffIsOnIt() {
        assertFalse(sheet(List.of(look(9, "COUNSELLOR", "CHANGE", "DONE"))).contains("beratung1"));
    }

    @Test
    void aFileThatNobodyOpenedSaysSo() {
        assertTrue(sheet(List.of()).contains("Bisher hat niemand Ihre Akte geöffnet."));
    }

    @Test
    void theSheetCanBeArchivedAndReadAloud() throws IOException {
        byte[] paper = PdfLetter.of(sheet(List.of(look(9, "COUNSELLOR", "PRINT", "DONE"))));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot(), "tagged");
            assertEquals("de", pdf.getDocumentCatalog().getLanguage());
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part"), metadata);
            assertTrue(new PDFTextStripper().getText(pdf).contains("Łukasz & <Söhne>"));
        }
    }

    private static String sheet(List<Look> looks) {
        return new ReadersSheet().of("Łukasz & <Söhne>", "2026-0147", looks, TODAY);
    }

    private static Look look(int hour, String roles, String deed, String outcome) {
        return new Look(
                LocalDateTime.of(2026, 11, 22, hour, 0), "beratung1", roles, deed, "cases", "CASE_READ", outcome);
    }
}
