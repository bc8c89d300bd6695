package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The first bytes of a file against its name («Dateisignatur»). */
final class Signature {

    private static final int HEAD = 512;
    private static final List<String> TEXT_NAMES = List.of("csv", "txt", "tsv", "tab");
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OLD_WORKBOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OLDER_WORKBOOK = "Book".getBytes(StandardCharsets.UTF_16LE);
    /** Beginnings of files that people hand over under the name of a table. */
    private static final List<String> FOREIGN = List.of(
            "%PDF",
            "{\\rtf",
            "<!DOCTYPE",
            "<!doctype",
            "<html",
            "<HTML",
            "<?xml",
            "<table",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "\u001f\u008b",
            "Rar!",
            "7z\u00bc\u00af",
            "BM6",
            "\u007fELF",
            "MZ\u0090",
            "SQLite format 3");

    private Signature() {}

    static FileFormat.Type check(Path file, String originalName) throws IOException {
        String extension = extension(originalName);
        String head = head(file);
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            throw compound(file, originalName);
        }
        boolean packed = head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
        if (packed && "xlsm".equals(extension)) {
            throw new BusinessException("paper.file.macros");
        }
        if (packed) {
            requireName("xlsx".equals(extension), originalName, "paper.file.workbookNamedOtherwise");
            return FileFormat.Type.XLSX;
        }
        if (FOREIGN.stream().anyMatch(head.stripLeading()::startsWith)) {
            throw new BusinessException("paper.file.foreign", originalName);
        }
        requireName(!"xlsx".equals(extension), originalName, "paper.file.notAWorkbook");
        requireName(TEXT_NAMES.contains(extension), originalName, "paper.file.extension");
        return FileFormat.Type.CSV;
    }

    private static void requireName(boolean fits, String name, String key) {
        if (!fits) {
            throw new BusinessException(key, name);
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** A compound file is a workbook behind a password, an old workbook, or no table at all. */
    private static BusinessException compound(Path file, String name) throws IOException {
        if (contains(file, ENCRYPTED_PACKAGE)) {
            return new BusinessException("paper.file.password");
        }
        boolean old = contains(file, OLD_WORKBOOK) || contains(file, OLDER_WORKBOOK);
        return new BusinessException(old ? "paper.file.oldWorkbook" : "paper.file.foreign", name);
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            for (int read = in.read(buffer, kept, buffer.length - kept);
                    read > 0;
                    read = in.read(buffer, kept, buffer.length - kept)) {
                int filled = kept + read;
                if (indexOf(buffer, filled, wanted) >= 0) {
                    return true;
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static int indexOf(byte[] buffer, int filled, byte[] wanted) {
        for (int start = 0; start <= filled - wanted.length; start++) {
            int i = 0;
            while (i < wanted.length && buffer[start + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
