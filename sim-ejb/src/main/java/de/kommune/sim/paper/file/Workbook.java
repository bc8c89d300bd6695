package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents of a workbook («Arbeitsmappe»).
 *
 * @param sheets its sheets with rows, hidden ones included, in their order
 * @param from1904 true when days count from 1904
 */
record Workbook(List<Sheet> sheets, boolean from1904) {

    private static final String PART = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST_SHEETS = 255;

    /**
     * @param name name of the sheet
     * @param part name of its part
     */
    record Sheet(String name, String part) {}

    static Workbook of(WorkbookParts parts) throws IOException {
        Map<String, String> targets = targets(parts);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlCursor xml = new XmlCursor(parts.xml(PART), PART)) {
            while (xml.step()) {
                if (xml.isStart("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.isStart("sheet")) {
                    add(sheets, xml, targets);
                }
            }
        }
        return new Workbook(List.copyOf(sheets), from1904);
    }

    private static void add(List<Sheet> sheets, XmlCursor xml, Map<String, String> targets) {
        String name = xml.attribute("name");
        String reference = xml.reference("id");
        boolean known = sheets.stream().anyMatch(sheet -> sheet.name().equals(name));
        if (name == null || known || !targets.containsKey(reference) || sheets.size() >= MOST_SHEETS) {
            throw xml.damaged();
        }
        String part = targets.get(reference);
        if (!part.isEmpty()) {
            sheets.add(new Sheet(name, part));
        }
    }

    /** Identifiers of relations to the parts of sheets; empty for charts and dialogues, which have no rows. */
    private static Map<String, String> targets(WorkbookParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XmlCursor xml = new XmlCursor(parts.xml(RELATIONS), RELATIONS)) {
            while (xml.step()) {
                if (xml.isStart("Relationship")) {
                    target(xml, targets);
                }
            }
        }
        return targets;
    }

    private static void target(XmlCursor xml, Map<String, String> targets) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null) {
            throw xml.damaged();
        }
        if (type.endsWith("Macrosheet") || type.endsWith("/vbaProject")) {
            throw new BusinessException("paper.file.macros");
        }
        boolean rows = type.endsWith("/worksheet") && !"External".equals(xml.attribute("TargetMode"));
        targets.put(id, rows ? part(target) : "");
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", "");
    }
}
