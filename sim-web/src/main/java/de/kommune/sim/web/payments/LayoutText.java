package de.kommune.sim.web.payments;

import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.WordFacts;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.web.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns and words as lines of text («Spalten als Text»), one a line, as people write them down. */
final class LayoutText {

    private LayoutText() {}

    static String written(ColumnFacts column) {
        String line = column.heading() + " = " + Texts.label(column.field());
        return column.fixed() == null ? line : line + ": " + column.fixed();
    }

    static List<ColumnFacts> columns(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(LayoutText::column)
                .toList();
    }

    private static ColumnFacts column(String line) {
        String[] sides = sides(line, "benefits.paymentColumnUnreadable");
        int colon = sides[1].indexOf(':');
        String name = colon < 0 ? sides[1] : sides[1].substring(0, colon).strip();
        String fixed = colon < 0 ? null : sides[1].substring(colon + 1).strip();
        return Arrays.stream(PaymentField.values())
                .filter(field -> Texts.label(field).equalsIgnoreCase(name))
                .findFirst()
                .map(field -> new ColumnFacts(sides[0], field, fixed))
                .orElseThrow(() -> new BusinessException("benefits.paymentColumnUnreadable", line.strip()));
    }

    static List<WordFacts> words(String text) {
        return (text == null ? "" : text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> sides(line, "benefits.paymentWordUnreadable"))
                .map(sides -> new WordFacts(sides[0].toUpperCase(Locale.ROOT), sides[1]))
                .toList();
    }

    private static String[] sides(String line, String otherwise) {
        int sign = line.indexOf('=');
        if (sign < 1 || line.substring(sign + 1).isBlank()) {
            throw new BusinessException(otherwise, line.strip());
        }
        return new String[] {
            line.substring(0, sign).strip(), line.substring(sign + 1).strip()
        };
    }
}
