package de.kommune.sim.takeover.protocol.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.takeover.entity.FileSums;
import de.kommune.sim.takeover.protocol.policy.ProtocolData;
import de.kommune.sim.takeover.protocol.policy.ProtocolText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLetterTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 19, 0);

    @Test
    void theProtocolCanBeArchivedAndReadAloud() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter())) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfaid:part"), metadata);
            assertTrue(metadata.contains("pdfuaid:part"), metadata);
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot(), "tagged");
            assertEquals("de", pdf.getDocumentCatalog().getLanguage());
            assertFalse(pdf.getDocumentCatalog().getOutputIntents().isEmpty(), "colour profile");
            assertFontsEmbedded(pdf);
        }
    }

    @Test
    void theProtocolSaysWhatBothSidesSign() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String word : List.of(
                    "Übergabeprotokoll",
                    "EHC <gGmbH> & Söhne",
                    "E-2026-11-22-1-",
                    "Die Zeile nennt keinen Namen",
                    "Unterschrift")) {
                assertTrue(text.contains(word), word + " is missing in " + text);
            }
        }
    }

    private static void assertFontsEmbedded(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
            }
        }
    }

    private static byte[] letter() throws IOException {
        byte[] pdf = PdfLetter.of(new ProtocolText().of(data()));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/protocol.pdf"), pdf);
        return pdf;
    }

    private static ProtocolData data() {
        return new ProtocolData(
                "Winterliste",
                "EHC <gGmbH> & Söhne",
                "in den Bestand übernommen",
                "Rückgabe",
                NOW,
                NOW,
                "teamleitung",
                null,
                List.of(new ProtocolData.FileEntry(
                        "fallakten-2021.xlsx", 46715, "ab".repeat(32), "E-2026-11-22-1-abc", "teamleitung", NOW)),
                List.of(new FileSums(1, "fallakten-2021.xlsx", 257, 196, 58, 1, 2, 0, 0)),
                new ProtocolData.Brought(264, 0, 62, 202, 380),
                List.of(new ProtocolData.RefusedRow("fallakten-2021.xlsx", 14, "12", "Die Zeile nennt keinen Namen.")),
                1,
                NOW);
    }
}
