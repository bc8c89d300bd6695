package de.kommune.sim.paper.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can break exactly one of them. */
public final class Workbooks {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEADERS = "<row r=\"1\">" + text("A1", "lfd_nr") + text("B1", "Name")
            + text("C1", "Vorname") + text("D1", "geb.") + "</row>";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Workbooks() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        sheets("Fallakten");
    }

    /** Writes one part to the archive. */
    public interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A workbook with one sheet, still without rows. */
    public static Workbooks workbook() {
        return new Workbooks();
    }

    /** A workbook with the usual headers and those rows. */
    public static Workbooks withRows(String rows) {
        return workbook().sheet(HEADERS + rows);
    }

    public static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public Workbooks sheets(String... names) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.length; i++) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names[i - 1], i, i));
            relations.append(("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>")
                    .formatted(i, i));
        }
        part(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets + "</sheets></workbook>");
        return part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
    }

    public Workbooks sheet(String rows) {
        return part(SHEET, sheetXml(rows, ""));
    }

    public static String sheetXml(String rows, String behind) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
    }

    public static String headers() {
        return HEADERS;
    }

    public Workbooks part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    public Workbooks part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    public Path writeTo(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
