package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a letter that came as a PDF («Text eines Schreibens»), line by line. The file is hostile until it is read: it may be too large,
 * ask for endless work or be no PDF at all; each is refused with a sentence. A picture of a letter has no words and is refused, too.
 */
public final class PdfText {

    /** Larger than every letter that an office sends. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int MOST_PAGES = 50;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_OPERATORS = 500_000;
    private static final long MOST_MEMORY = 64L << 20;
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfText() {}

    /** The lines that are not blank. */
    public static List<String> lines(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BusinessException("paper.pdf.tooLarge", MOST_BYTES >> 20);
        }
        if (!startsAsPdf(file)) {
            throw new BusinessException("paper.pdf.noPdf");
        }
        List<String> lines = text(file)
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new BusinessException("paper.pdf.noText");
        }
        return lines;
    }

    private static boolean startsAsPdf(byte[] file) {
        for (int i = 0; i < HEAD.length; i++) {
            if (file.length <= i || file[i] != HEAD[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the library stumbles over in a broken file it tells by whatever exception it happens to run into. */
    private static String text(byte[] file) {
        try (PDDocument pdf =
                Loader.loadPDF(file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new BusinessException("paper.pdf.tooManyPages", MOST_PAGES);
            }
            Bounded words = new Bounded();
            new BoundedStripper().writeText(pdf, words);
            return words.toString();
        } catch (InvalidPasswordException locked) {
            throw new BusinessException("paper.pdf.password");
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new BusinessException("paper.pdf.unreadable");
        }
    }

    /** Does no more work than a letter asks for («begrenztes Auslesen»). */
    private static final class BoundedStripper extends PDFTextStripper {

        private int operators;

        private BoundedStripper() {
            setSortByPosition(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (operators > MOST_OPERATORS) {
                throw new BusinessException("paper.pdf.unreadable");
            }
            super.processOperator(operator, operands);
        }
    }

    /** Takes no more words than a letter has («begrenzter Text»). */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] buffer, int from, int length) {
            if (text.length() + length > MOST_CHARACTERS) {
                throw new BusinessException("paper.pdf.unreadable");
            }
            text.append(buffer, from, length);
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
