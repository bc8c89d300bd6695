package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;

/** One cell of a workbook («Zelle einer Arbeitsmappe»): formulas stay text, numbers keep the digits of the file. */
final class CellParser {

    private final XmlCursor xml;
    private final SharedTexts texts;
    private final DateFormats formats;
    private final ReadLimits limits;

    CellParser(XmlCursor xml, SharedTexts texts, DateFormats formats, ReadLimits limits) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
    }

    /** Reads the cell whose start was just reached, up to its end. */
    RawCell read(int row, int column) {
        String type = xml.attribute("t");
        boolean date = formats.isDate(xml.attribute("s"));
        String formula = null;
        String value = null;
        while (xml.step() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = RichText.plain(xml, "f", limits);
            } else if (xml.isStart("v")) {
                value = RichText.plain(xml, "v", limits);
            } else if (xml.isStart("is")) {
                value = RichText.read(xml, "is", limits);
            }
        }
        if (formula != null) {
            return RawCell.formula(RichText.unescape(formula), value == null ? "" : value);
        }
        return value == null || value.isEmpty()
                ? RawCell.BLANK
                : cell(type == null ? "n" : type, value, date, row, column);
    }

    private RawCell cell(String type, String value, boolean date, int row, int column) {
        return switch (type) {
            case "s" -> RawCell.text(shared(value, row, column));
            case "inlineStr" -> RawCell.text(value);
            case "str" -> RawCell.text(RichText.unescape(value));
            case "b" -> RawCell.of(RawCell.Kind.BOOLEAN, "1".equals(value) ? "WAHR" : "FALSCH");
            case "e" -> RawCell.of(RawCell.Kind.ERROR, value);
            case "d" -> RawCell.text(value);
            default -> number(value, date);
        };
    }

    private String shared(String number, int row, int column) {
        String text = texts.text(CellReference.number(number));
        if (text == null) {
            throw new BusinessException("paper.file.missingText", row, CellReference.letters(column));
        }
        return text;
    }

    private RawCell number(String digits, boolean date) {
        LocalDate day = date ? formats.day(digits) : null;
        return day == null ? RawCell.number(digits) : RawCell.date(digits, day);
    }
}
