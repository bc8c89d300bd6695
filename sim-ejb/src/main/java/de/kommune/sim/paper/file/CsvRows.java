package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a text table («CSV-Datei»), read character by character: quoted cells may hold separators and line breaks, lines may
 * end in any way, a quote in the middle of a cell is a character like others. Line breaks in cells come out as {@code \n}.
 */
public final class CsvRows implements RowSource {

    private static final int END = -1;
    private static final int BLOCK = 1 << 13;
    private static final char QUOTE = '"';

    private final Reader reader;
    private final FileFormat format;
    private final char separator;
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final char[] block = new char[BLOCK];
    private int at;
    private int read;
    private int row;
    private int line = 1;
    private int blankRun;
    private List<RawCell> cells;

    private CsvRows(Reader reader, FileFormat format, ReadLimits limits) {
        this.reader = reader;
        this.format = format;
        this.separator = format.separator();
        this.limits = limits;
    }

    static CsvRows open(Path file, ReadLimits limits, FileChoice choice) throws IOException {
        DetectedCharset charset = CharsetDetector.detect(file, choice.charset());
        Reader reader = reader(file, charset);
        try {
            char separator = choice.separator() != null ? choice.separator() : SeparatorDetector.detect(reader);
            FileFormat format = new FileFormat(
                    FileFormat.Type.CSV,
                    charset.charset().name(),
                    charset.evidence(),
                    charset.witnesses(),
                    separator,
                    List.of());
            return new CsvRows(reader, format, limits);
        } catch (CharacterCodingException e) {
            reader.close();
            throw new BusinessException("paper.file.encoding", charset.charset().name(), 1);
        }
    }

    /** For a sample that is in memory already. */
    CsvRows(Reader sample, char separator, ReadLimits limits) {
        this(sample, new FileFormat(FileFormat.Type.CSV, null, null, 0, separator, List.of()), limits);
    }

    private static Reader reader(Path file, DetectedCharset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(charset.markBytes());
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                SeparatorDetector.SAMPLE);
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public SheetRow next() {
        try {
            return read();
        } catch (CharacterCodingException e) {
            throw new BusinessException("paper.file.encoding", format.charset(), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetRow read() throws IOException {
        if (peek() == END) {
            return null;
        }
        row++;
        int begin = line;
        cells = new ArrayList<>();
        boolean more = cell();
        while (more) {
            if (cells.size() >= limits.columns()) {
                throw new BusinessException("paper.file.tooManyColumns", row, limits.columns());
            }
            more = cell();
        }
        boolean endMark = peek() == END
                && cells.size() == 1
                && "\u001A".equals(cells.get(0).text());
        return endMark ? null : checked(new SheetRow("", row, begin, cells)); // some programs end a text with control-Z
    }

    private SheetRow checked(SheetRow read) {
        blankRun = read.isBlank() ? blankRun + 1 : 0;
        if (blankRun > limits.blankRun()) {
            throw new BusinessException("paper.file.tooManyBlankRows", limits.blankRun(), row);
        }
        if (row > limits.rows()) {
            throw new BusinessException("paper.file.tooManyRows", limits.rows());
        }
        return read;
    }

    /** Reads one cell with the separator or line end after it; true when another one follows in the row. */
    private boolean cell() throws IOException {
        text.setLength(0);
        if (peek() == QUOTE) {
            take();
            quoted();
        }
        for (int next = peek(); next != separator && next != '\r' && next != '\n' && next != END; next = peek()) {
            append(take());
        }
        cells.add(RawCell.text(text.toString()));
        if (peek() == separator) {
            take();
            return true;
        }
        lineEnd();
        return false;
    }

    /** The part between quotes; two quotes are one. Text behind the closing quote belongs to the cell, too. */
    private void quoted() throws IOException {
        int begin = row;
        while (true) {
            int character = peek();
            if (character == END) {
                throw new BusinessException("paper.file.openQuote", begin, cells.size() + 1);
            }
            if (character == '\r' || character == '\n') {
                lineEnd();
                append('\n');
                continue;
            }
            take();
            if (character == QUOTE && peek() != QUOTE) {
                return;
            }
            if (character == QUOTE) {
                take();
            }
            append(character);
        }
    }

    private void append(int character) {
        if (character == 0) {
            throw new BusinessException("paper.file.binary");
        }
        if (text.length() >= limits.cellChars()) {
            throw new BusinessException("paper.file.cellTooLong", row, cells.size() + 1, limits.cellChars());
        }
        text.append((char) character);
    }

    private void lineEnd() throws IOException {
        int end = take();
        if (end == '\r' && peek() == '\n') {
            take();
        }
        line++;
    }

    private int peek() throws IOException {
        if (at == read) {
            at = 0;
            read = Math.max(0, reader.read(block));
        }
        return read == 0 ? END : block[at];
    }

    private int take() throws IOException {
        int taken = peek();
        at += taken == END ? 0 : 1;
        return taken;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
