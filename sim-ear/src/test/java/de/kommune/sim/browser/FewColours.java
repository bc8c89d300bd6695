package de.kommune.sim.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Keeps a picture of a page in the 256 colours that occur most in it («Palette»): a third of the size, and looks the same. */
final class FewColours {

    private static final int MOST = 256;
    /** The last bits of each colour, which nobody sees. */
    private static final int COARSE = 0xF8F8F8;

    private FewColours() {}

    static void write(byte[] png, Path file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> known = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            indices[at] = (byte) (int) known.computeIfAbsent(pixels[at] & 0xFFFFFF, colour -> nearest(palette, colour));
        }
        small.getRaster().setDataElements(0, 0, width, height, indices);
        Files.createDirectories(file.getParent());
        ImageIO.write(small, "png", file.toFile());
    }

    /** One true colour for each group of colours that look alike, the most frequent groups first. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel & 0xFFFFFF, 1, Integer::sum));
        Map<Integer, Integer> groups = new HashMap<>();
        counts.forEach((colour, count) -> groups.merge(colour & COARSE, count, Integer::sum));
        Map<Integer, Integer> faces = new HashMap<>();
        counts.forEach((colour, count) -> faces.merge(
                colour & COARSE, colour, (one, other) -> counts.get(one) >= counts.get(other) ? one : other));
        List<Integer> frequent = groups.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(group -> faces.get(group.getKey()))
                .toList();
        return frequent.stream().mapToInt(Integer::intValue).toArray();
    }

    private static IndexColorModel model(int[] palette) {
        return new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int index = 1; index < palette.length; index++) {
            if (distance(palette[index], colour) < distance(palette[best], colour)) {
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
