package de.kommune.sim.paper.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void theLinesOfALetterAreReadInOrder() throws IOException {
        assertEquals(
                List.of("Aktenzeichen: 21.4", "Name: Beispiel"),
                PdfText.lines(pdf(null, "Aktenzeichen:   21.4", "Name: Beispiel")));
    }

    @Test
    void aPictureOfALetterHasNoWords() throws IOException {
        assertRefused("paper.pdf.noText", pdf(null));
    }

    @Test
    void whatIsNoPdfOrLockedOrTooLargeIsRefused() throws IOException {
        assertRefused("paper.pdf.noPdf", new byte[0]);
        assertRefused("paper.pdf.noPdf", "PK und so weiter".getBytes(StandardCharsets.US_ASCII));
        assertRefused("paper.pdf.password", pdf("geheim", "Name: Beispiel"));
        assertRefused("paper.pdf.tooLarge", new byte[PdfText.MOST_BYTES + 1]);
    }

    @Test
    void aLetterAsLongAsABookIsRefused() throws IOException {
        try (PDDocument book = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < 51; page++) {
                book.addPage(new PDPage());
            }
            book.save(out);
            assertRefused("paper.pdf.tooManyPages", out.toByteArray());
        }
    }

    @Test
    void moreWordsThanALetterHasAreRefused() throws IOException {
        String[] lines = new String[60];
        Arrays.fill(lines, "w".repeat(4_000));
        assertRefused("paper.pdf.unreadable", pdf(null, lines));
    }

    /** Whatever is broken in a file, the answer is a sentence. */
    @Test
    void aBrokenFileIsReadOrRefusedButNeverAFault() throws IOException {
        byte[] whole = pdf(null, "Aktenzeichen: 21.4", "Name: Beispiel");
        Random random = new Random(7);
        for (int turn = 0; turn < 300; turn++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 20; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            byte[] file = turn % 3 == 0 ? Arrays.copyOf(broken, 40 + random.nextInt(broken.length - 40)) : broken;
            assertReadOrRefused(file);
        }
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            PdfText.lines(file);
        } catch (BusinessException refused) {
            assertEquals("paper.pdf", refused.getKey().substring(0, "paper.pdf".length()));
        }
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> PdfText.lines(file)).getKey());
    }

    private static byte[] pdf(String password, String... lines) throws IOException {
        try (PDDocument letter = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            letter.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(letter, page)) {
                words.setFont(new PDType1Font(FontName.HELVETICA), 10);
                words.beginText();
                words.newLineAtOffset(50, 750);
                for (String line : lines) {
                    words.showText(line);
                    words.newLineAtOffset(0, -12);
                }
                words.endText();
            }
            if (password != null) {
                letter.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            letter.save(out);
            return out.toByteArray();
        }
    }
}
