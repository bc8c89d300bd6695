package de.kommune.sim.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns XHTML into a letter that can be archived and read aloud (PDF/A-3a and PDF/UA): fonts embedded, colours with their
 * profile, every element tagged. Writes Latin, Cyrillic, Greek, Arabic (from right to left, letters joined) and Ethiopic;
 * a letter names the fonts as {@code 'DejaVu Sans', 'Noto Sans Ethiopic'}.
 */
public final class PdfLetter {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        XRLog.setLoggingEnabled(false); // it tells each step on the console; what goes wrong it throws
    }

    private PdfLetter() {}

    public static byte[] of(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            useFonts(builder);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.withHtmlContent(xhtml, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void useFonts(PdfRendererBuilder builder) {
        use(builder, "DejaVu Sans", 400, DEJAVU + "DejaVuSans.ttf");
        use(builder, "DejaVu Sans", 700, DEJAVU + "DejaVuSans-Bold.ttf");
        use(builder, "Noto Sans Ethiopic", 400, "NotoSansEthiopic-Regular.ttf");
        use(builder, "Noto Sans Ethiopic", 700, "NotoSansEthiopic-Bold.ttf");
    }

    /** Only what a letter needs of a font goes into it. */
    private static void use(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> PdfLetter.class.getResourceAsStream(file), family, weight, FontStyle.NORMAL, true);
    }
}
