package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.util.regex.Pattern;

/** Text of a cell in a workbook, with or without formatting inside («Zelltext»). */
final class RichText {

    /** Characters that XML does not know are written as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Joins the runs of the element up to its end; phonetic guides are no text. */
    static String read(XmlCursor xml, String element, ReadLimits limits) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        boolean phonetic = false;
        while (xml.step() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                phonetic = true;
            } else if (xml.isEnd("rPh")) {
                phonetic = false;
            } else if (xml.isStart("t")) {
                inside = !phonetic;
            } else if (xml.isEnd("t")) {
                inside = false;
            } else if (inside && xml.isText()) {
                append(xml, text, limits);
            }
        }
        return unescape(text.toString());
    }

    /** Joins the text of the element up to its end. */
    static String plain(XmlCursor xml, String element, ReadLimits limits) {
        StringBuilder text = new StringBuilder();
        while (xml.step() && !xml.isEnd(element)) {
            if (xml.isText()) {
                append(xml, text, limits);
            }
        }
        return text.toString();
    }

    private static void append(XmlCursor xml, StringBuilder text, ReadLimits limits) {
        xml.appendTo(text);
        if (text.length() > limits.cellChars()) {
            throw new BusinessException("paper.file.textTooLong", limits.cellChars());
        }
    }

    static String unescape(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
