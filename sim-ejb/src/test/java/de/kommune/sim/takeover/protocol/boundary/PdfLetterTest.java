package de.kommune.sim.takeover.protocol.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.takeover.entity.FileSums;
import de.kommune.sim.takeover.protocol.policy.ProtocolData;
import de.kommune.sim.takeover.protocol.policy.ProtocolText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfLetterTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 19, 0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 400})
    void theProtocolCanBeArchivedAndReadAloudHoweverManyRowsAreRefused(int refused) throws Exception {
        byte[] letter = letter(refused);
        assertEquals(List.of(), faults(letter, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(letter, PDFAFlavour.PDFUA_1));
        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertEquals("de", pdf.getDocumentCatalog().getLanguage());
        }
    }

    /** What veraPDF, the validator of the archives, finds. */
    private static List<String> faults(byte[] letter, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(pdf).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .toList();
        }
    }

    @Test
    void theProtocolSaysWhatBothSidesSign() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter(1))) {
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

    private static byte[] letter(int refused) throws IOException {
        byte[] pdf = PdfLetter.of(new ProtocolText().of(data(refused)));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/protocol.pdf"), pdf);
        return pdf;
    }

    private static ProtocolData data(int refused) {
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
                Collections.nCopies(
                        refused,
                        new ProtocolData.RefusedRow("fallakten-2021.xlsx", 14, "12", "Die Zeile nennt keinen Namen.")),
                refused,
                NOW);
    }
}
