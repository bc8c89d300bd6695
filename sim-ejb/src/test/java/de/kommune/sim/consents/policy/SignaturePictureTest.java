package de.kommune.sim.consents.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignaturePictureTest {

    @Test
    void aDrawingIsKeptOnWhiteAndWithoutWhatElseWasSent() throws IOException {
        byte[] drawn = png(600, 200, true);
        byte[] sent = Arrays.copyOf(drawn, drawn.length + 1000);
        System.arraycopy("<script>".getBytes(StandardCharsets.US_ASCII), 0, sent, drawn.length + 100, 8);

        byte[] kept = SignaturePicture.checked(sent);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertEquals(600, picture.getWidth());
        assertFalse(picture.getColorModel().hasAlpha());
        assertEquals(Color.WHITE.getRGB(), picture.getRGB(0, 0));
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("<script>"));
    }

    @Test
    void anEmptyPadIsNoSignature() throws IOException {
        refused("consents.signatureMissing", null);
        refused("consents.signatureMissing", new byte[0]);
        refused("consents.signatureMissing", png(600, 200, false));
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() throws IOException {
        refused("consents.signatureUnreadable", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        refused("consents.signatureUnreadable", new byte[400_000]);
        refused("consents.signatureUnreadable", png(1_601, 10, true));
        refused("consents.signatureUnreadable", Arrays.copyOf(png(600, 200, true), 60));
    }

    private static void refused(String key, byte[] sent) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> SignaturePicture.checked(sent))
                        .getKey());
    }

    private static byte[] png(int width, int height, boolean drawn) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        if (drawn) {
            Graphics2D pen = picture.createGraphics();
            pen.setColor(Color.BLACK);
            pen.fillRect(5, 2, 100, 4);
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
