package de.kommune.sim.handover.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.handover.entity.PackageFacts;
import de.kommune.sim.handover.policy.Manifest.Entry;
import de.kommune.sim.paper.PdfLetter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

class HandoverLetterTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final Entry PASSPORT = Entry.of("Pass: <Amina> & Kind", bytes("abc"));
    private static final Entry LETTER = Entry.of("Anlass der Übergabe", bytes("Hilfe"));

    @Test
    void coverAndReceiptCanBeArchivedAndReadAloud() throws Exception {
        Manifest manifest = new Manifest(List.of(LETTER, PASSPORT));
        byte[] cover = PdfLetter.of(new HandoverLetter().cover(facts(manifest, null), manifest));
        byte[] receipt = PdfLetter.of(new HandoverLetter().receipt(facts(manifest, NOON), manifest));
        Files.write(Path.of("target/handover-cover.pdf"), cover);
        Files.write(Path.of("target/handover-receipt.pdf"), receipt);

        for (byte[] letter : List.of(cover, receipt)) {
            assertEquals(List.of(), faults(letter, PDFAFlavour.PDFA_3_A));
            assertEquals(List.of(), faults(letter, PDFAFlavour.PDFUA_1));
        }
        assertTrue(words(cover).contains("Pass: <Amina> & Kind"), words(cover));
        assertTrue(words(receipt).contains("asd1"), words(receipt));
        assertTrue(words(receipt).contains("23.11.2026, 12:00 Uhr"), words(receipt));
    }

    @Test
    void aManifestNamesTheStandardsHashOfEachItem() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", PASSPORT.hash());
    }

    @Test
    void whateverChangesInAPackageChangesItsManifest() {
        String whole = new Manifest(List.of(LETTER, PASSPORT)).hash();

        assertNotEquals(whole, new Manifest(List.of(LETTER)).hash());
        assertNotEquals(whole, new Manifest(List.of(PASSPORT, LETTER)).hash());
        assertNotEquals(whole, new Manifest(List.of(LETTER, Entry.of("Pass: <Amina> & Kind", bytes("abd")))).hash());
        assertNotEquals(whole, new Manifest(List.of(LETTER, Entry.of("Pass", bytes("abc")))).hash());
        assertEquals(whole, new Manifest(List.of(LETTER, PASSPORT)).hash());
    }

    private static PackageFacts facts(Manifest manifest, LocalDateTime accepted) {
        return new PackageFacts(
                "2026-0147",
                "Haddad, Amina",
                "04.02.1990",
                "beratung1",
                LocalDate.of(2026, 11, 20),
                manifest.hash(),
                "beratung1",
                NOON.minusDays(1),
                accepted == null ? null : "asd1",
                accepted);
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
