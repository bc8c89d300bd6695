package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Rows of all sheets of a workbook («XLSX-Datei»), one after the other; a row that the file leaves out comes as a blank one. */
public final class XlsxRows implements RowSource {

    private final WorkbookParts parts;
    private final ReadLimits limits;
    private final Workbook workbook;
    private final SharedTexts texts;
    private final DateFormats formats;
    private final FileFormat format;
    private int nextSheet;
    private SheetRows sheet;
    private int rows;

    private XlsxRows(WorkbookParts parts, ReadLimits limits) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.workbook = Workbook.of(parts);
        this.texts = SharedTexts.of(parts, limits);
        this.formats = DateFormats.of(parts, workbook.from1904());
        this.format = new FileFormat(
                FileFormat.Type.XLSX,
                null,
                null,
                0,
                null,
                workbook.sheets().stream().map(Workbook.Sheet::name).toList());
    }

    static XlsxRows open(Path file, ReadLimits limits) {
        try {
            return open(WorkbookParts.open(file, limits), limits);
        } catch (IOException e) {
            throw readable(e);
        }
    }

    private static XlsxRows open(WorkbookParts parts, ReadLimits limits) throws IOException {
        try {
            return new XlsxRows(parts, limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** What breaks while unpacking is the file's fault, everything else the machine's. */
    private static RuntimeException readable(IOException e) {
        if (e instanceof ZipException || e instanceof EOFException || e instanceof CharacterCodingException) {
            return new BusinessException("paper.file.truncated");
        }
        return new UncheckedIOException(e);
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public SheetRow next() {
        SheetRow row = sheet == null ? null : sheet.next();
        while (row == null && nextSheet < workbook.sheets().size()) {
            open(workbook.sheets().get(nextSheet++));
            row = sheet.next();
        }
        if (row != null && ++rows > limits.rows()) {
            throw new BusinessException("paper.file.tooManyRows", limits.rows());
        }
        return row;
    }

    private void open(Workbook.Sheet next) {
        closeSheet();
        try {
            MergedRegions merged = MergedRegions.of(parts, next.part());
            XmlCursor xml = new XmlCursor(parts.xml(next.part()), next.part());
            sheet = new SheetRows(next.name(), xml, new CellParser(xml, texts, formats, limits), merged, limits);
        } catch (IOException e) {
            throw readable(e);
        }
    }

    private void closeSheet() {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }

    @Override
    public void close() {
        closeSheet();
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
