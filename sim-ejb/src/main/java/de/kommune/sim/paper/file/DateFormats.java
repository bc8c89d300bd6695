package de.kommune.sim.paper.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which styles of a workbook show numbers as dates («Datumsformate»). */
final class DateFormats {

    private static final String PART = "xl/styles.xml";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** The leap day of 1900 that never was; days before it count from one day later. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final double LAST_DAY = 2_958_465; // 31.12.9999

    private final List<Boolean> dateStyles;
    private final boolean from1904;

    private DateFormats(List<Boolean> dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static DateFormats of(WorkbookParts parts, boolean from1904) throws IOException {
        if (!parts.has(PART)) {
            return new DateFormats(List.of(), from1904);
        }
        Set<Integer> custom = new HashSet<>();
        List<Boolean> styles = new ArrayList<>();
        try (XmlCursor xml = new XmlCursor(parts.xml(PART), PART)) {
            boolean cellFormats = false;
            while (xml.step()) {
                if (xml.isStart("numFmt") && isDateCode(xml.attribute("formatCode"))) {
                    custom.add(CellReference.number(xml.attribute("numFmtId")));
                } else if (xml.isStart("cellXfs")) {
                    cellFormats = true;
                } else if (xml.isEnd("cellXfs")) {
                    cellFormats = false;
                } else if (cellFormats && xml.isStart("xf")) {
                    int format = CellReference.number(xml.attribute("numFmtId"));
                    styles.add(custom.contains(format) || isBuiltInDate(format));
                }
            }
        }
        return new DateFormats(styles, from1904);
    }

    /** Numbers of formats that are dates in every language version. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** A year or a day outside of quotes, colours and escapes makes a code one of a date; hours alone do not. */
    static boolean isDateCode(String code) {
        if (code == null) {
            return false;
        }
        String bare =
                code.replaceAll("\"[^\"]*\"", "").replaceAll("\\[[^\\]]*]", "").replaceAll("[\\\\_*].", "");
        return bare.toLowerCase(java.util.Locale.ROOT).replace("general", "").matches("(?s).*[ydj].*");
    }

    boolean isDate(String style) {
        int number = CellReference.number(style);
        return number >= 0 && number < dateStyles.size() && dateStyles.get(number);
    }

    /** The day that the number shows, null when there is no such day. */
    LocalDate day(String digits) {
        double number;
        try {
            number = Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return null;
        }
        if (!(number >= 1) || number > LAST_DAY || (long) number == FALSE_LEAP_DAY && !from1904) {
            return null;
        }
        long days = (long) number;
        if (from1904) {
            return DAY_ZERO_1904.plusDays(days);
        }
        return DAY_ZERO.plusDays(days < FALSE_LEAP_DAY ? days + 1 : days);
    }
}
