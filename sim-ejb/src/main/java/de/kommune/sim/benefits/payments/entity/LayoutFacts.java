package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a file looks («Aufbau der Datei»).
 *
 * @param headed whether the first line holds the headings
 * @param columns from left to right
 * @param words how the other program calls what SIM calls otherwise; a code without a word is written as it is
 */
public record LayoutFacts(
        PaymentDirection direction,
        PaymentSeparator separator,
        PaymentCharset charset,
        PaymentDays days,
        PaymentNumbers numbers,
        boolean headed,
        List<ColumnFacts> columns,
        List<WordFacts> words)
        implements Serializable {

    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST = 60;

    public LayoutFacts {
        columns = List.copyOf(columns);
        words = List.copyOf(words);
    }

    /** Refuses what no file could be written or read by. */
    public void check() {
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new BusinessException("benefits.paymentColumns", MOST_COLUMNS);
        }
        Set<String> headings = new HashSet<>();
        for (ColumnFacts column : columns) {
            checkColumn(column);
            if (!headings.add(column.heading().toLowerCase(Locale.ROOT))) {
                throw new BusinessException("benefits.paymentHeadingTwice", column.heading());
            }
        }
        need(PaymentField.REFERENCE);
        if (direction == PaymentDirection.IMPORT) {
            need(PaymentField.STATE);
        }
    }

    private void checkColumn(ColumnFacts column) {
        if (column.heading().isBlank() || column.heading().length() > LONGEST) {
            throw new BusinessException("benefits.paymentHeadingLength", LONGEST);
        }
        if (!column.field().isOf(direction)) {
            throw new BusinessException("benefits.paymentFieldOtherWay", column.field());
        }
        boolean says = column.fixed() != null && !column.fixed().isBlank();
        if (says != (column.field() == PaymentField.FIXED)
                || says && column.fixed().length() > LONGEST) {
            throw new BusinessException("benefits.paymentFixed", column.heading(), LONGEST);
        }
    }

    private void need(PaymentField field) {
        long times = columns.stream().filter(column -> column.field() == field).count();
        if (times != 1) {
            throw new BusinessException("benefits.paymentFieldMissing", field);
        }
    }

    /** As the other program calls it. */
    public String word(String code) {
        return words.stream()
                .filter(word -> word.code().equals(code))
                .map(WordFacts::word)
                .findFirst()
                .orElse(code);
    }
}
