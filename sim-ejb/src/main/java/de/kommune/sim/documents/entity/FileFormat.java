package de.kommune.sim.documents.entity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of file a document is («Dateiformat»). Told by its first bytes, never by the name or by what a browser claims;
 * these are the kinds that a browser shows without running anything in them.
 */
public enum FileFormat {
    PDF("application/pdf", "pdf", 0, "%PDF-"),
    JPEG("image/jpeg", "jpg", 0, "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", 0, "\u0089PNG\r\n\u001a\n"),
    /** Its length stands between the two marks. */
    WEBP("image/webp", "webp", 8, "WEBP");

    private static final String RIFF = "RIFF";

    private final String contentType;
    private final String suffix;
    private final int offset;
    private final byte[] mark;

    FileFormat(String contentType, String suffix, int offset, String mark) {
        this.contentType = contentType;
        this.suffix = suffix;
        this.offset = offset;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The kind of that content; empty for any other. */
    public static Optional<FileFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return hasAt(content, offset, mark)
                && (this != WEBP || hasAt(content, 0, RIFF.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static boolean hasAt(byte[] content, int offset, byte[] mark) {
        return content.length >= offset + mark.length
                && Arrays.equals(content, offset, offset + mark.length, mark, 0, mark.length);
    }

    public String getContentType() {
        return contentType;
    }

    public String getSuffix() {
        return suffix;
    }

    public boolean isPicture() {
        return this != PDF;
    }
}
