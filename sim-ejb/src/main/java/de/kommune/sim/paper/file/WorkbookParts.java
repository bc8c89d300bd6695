package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The packed parts of a workbook («Bestandteile der Arbeitsmappe»), never unpacked further than the limits allow. */
final class WorkbookParts implements Closeable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int ENCRYPTED = 1;

    private final ZipFile zip;
    private final ReadLimits limits;
    private final Map<String, Long> unpackedOf = new HashMap<>();
    private long unpacked;

    private WorkbookParts(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookParts open(Path file, ReadLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BusinessException(isEncrypted(file) ? "paper.file.password" : "paper.file.truncated");
        }
        WorkbookParts parts = new WorkbookParts(zip, limits);
        try {
            parts.check();
            return parts;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The general purpose flag in the header of the first part says whether it is encrypted. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            return head.length == 8 && (head[6] & ENCRYPTED) != 0;
        }
    }

    private void check() throws IOException {
        if (zip.size() > limits.entries()) {
            throw new BusinessException("paper.file.zipBomb");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) entries()::iterator) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new BusinessException("paper.file.damaged", entry.getName());
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new BusinessException("paper.file.macros");
            }
        }
        checkKind(names);
        for (ZipEntry entry : (Iterable<ZipEntry>) entries()::iterator) {
            if (isXml(entry.getName())) {
                checkProlog(entry.getName());
            }
        }
    }

    private Stream<ZipEntry> entries() {
        return zip.stream().map(ZipEntry.class::cast);
    }

    private static void checkKind(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            throw new BusinessException("paper.file.binaryWorkbook");
        }
        if (names.contains("encryptedpackage")) {
            throw new BusinessException("paper.file.password");
        }
        if (!names.contains(WORKBOOK)) {
            throw new BusinessException("paper.file.notAWorkbook", "");
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** A document type stands before the first element, so the beginning of each part is enough to find it. */
    private void checkProlog(String name) throws IOException {
        char[] buffer = new char[4096];
        try (Reader reader = xml(name)) {
            int read = reader.read(buffer);
            if (read > 0
                    && name.equals("[Content_Types].xml")
                    && new String(buffer, 0, read).contains("macroEnabled")) {
                throw new BusinessException("paper.file.macros");
            }
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Characters of a part, guarded; UTF-8 as every office program writes it, whatever the part declares. */
    Reader xml(String name) throws IOException {
        return new GuardedXml(
                new InputStreamReader(
                        stream(name),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                name);
    }

    InputStream stream(String name) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new BusinessException("paper.file.damaged", name));
        return new Unpacking(zip.getInputStream(entry), name, Math.max(entry.getCompressedSize(), 1));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of a part; the sizes that the archive claims prove nothing. */
    private final class Unpacking extends FilterInputStream {

        private static final long HARMLESS = 1L << 20;

        private final String name;
        private final long packed;
        private long out;

        private Unpacking(InputStream in, String name, long packed) {
            super(in);
            this.name = name;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        /** A part that is read twice counts once. */
        private void count(int read) {
            out += read;
            long known = unpackedOf.getOrDefault(name, 0L);
            if (out > known) {
                unpackedOf.put(name, out);
                unpacked += out - known;
            }
            if (unpacked > limits.unpackedBytes() || (out > HARMLESS && out / packed > limits.ratio())) {
                throw new BusinessException("paper.file.zipBomb");
            }
        }
    }
}
