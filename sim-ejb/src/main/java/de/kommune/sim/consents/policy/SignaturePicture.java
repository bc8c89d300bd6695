package de.kommune.sim.consents.policy;

import de.kommune.sim.common.BusinessException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Takes a signature from the screen («Unterschriftsbild»): only a picture of the pad's kind and size, with something drawn on
 * it. It is drawn anew on white, so that nothing but the drawing is kept of what the browser sent.
 */
public final class SignaturePicture {

    private static final int MOST_BYTES = 300_000;
    private static final int WIDEST = 1_600;
    private static final int HIGHEST = 800;
    private static final int FEWEST_DARK = 30;

    private SignaturePicture() {}

    /** The picture as PNG without anything else in it; refuses what is none, and an empty pad. */
    public static byte[] checked(byte[] sent) {
        if (sent == null || sent.length == 0) {
            throw new BusinessException("consents.signatureMissing");
        }
        if (sent.length > MOST_BYTES) {
            throw new BusinessException("consents.signatureUnreadable");
        }
        try {
            BufferedImage drawn = onWhite(read(sent));
            if (darkOf(drawn) < FEWEST_DARK) {
                throw new BusinessException("consents.signatureMissing");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // all of it lies in memory
        }
    }

    /** Asks for the size before the picture is unfolded: a small file may hold a huge one. */
    private static BufferedImage read(byte[] sent) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > HIGHEST) {
                    throw new BusinessException("consents.signatureUnreadable");
                }
                return reader.read(0);
            } catch (IOException noPicture) {
                throw new BusinessException("consents.signatureUnreadable");
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = white.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return white;
    }

    private static int darkOf(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) >> 8 & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }
}
