package de.kommune.sim.benefits.payments.policy;

import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentAnswer;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.benefits.payments.entity.PaymentProblem;
import de.kommune.sim.benefits.payments.entity.PaymentStateKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what the benefits program writes («Rückmeldungen lesen»), line by line: an answer, or what is wrong with the line. */
public class AnswerReader {

    private static final Map<PaymentNumbers, Pattern> SUMS = Map.of(
            PaymentNumbers.COMMA, Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,9})(,\\d{1,2})?"),
            PaymentNumbers.POINT, Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?"),
            PaymentNumbers.CENTS, Pattern.compile("-?\\d{1,11}"));
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_REMARK = 300;

    private final LayoutFacts layout;
    private final Map<PaymentField, Integer> places = new EnumMap<>(PaymentField.class);

    /** @param headings the first line where the layout says that it holds headings; null otherwise */
    public AnswerReader(LayoutFacts layout, SheetRow headings) {
        this.layout = layout;
        for (int position = 0; position < layout.columns().size(); position++) {
            ColumnFacts column = layout.columns().get(position);
            if (column.field() != PaymentField.IGNORED) {
                places.put(column.field(), headings == null ? position : place(column, headings));
            }
        }
    }

    private static int place(ColumnFacts column, SheetRow headings) {
        for (int i = 0; i < headings.cells().size(); i++) {
            if (headings.cell(i).text().strip().equalsIgnoreCase(column.heading())) {
                return i;
            }
        }
        throw new BusinessException("benefits.paymentHeadingMissing", column.heading());
    }

    /** What a line came to («gelesene Zeile»): an answer, or a problem and what it is about. */
    public record Read(PaymentAnswer answer, PaymentProblem problem, String about) {

        static Read wrong(PaymentProblem problem, String about) {
            return new Read(null, problem, about);
        }
    }

    public Read read(SheetRow row) {
        String reference = text(row, PaymentField.REFERENCE);
        if (reference.isEmpty()) {
            return Read.wrong(PaymentProblem.NO_REFERENCE, "");
        }
        String remark = text(row, PaymentField.REMARK);
        if (reference.length() > LONGEST_REFERENCE || remark.length() > LONGEST_REMARK) {
            return Read.wrong(PaymentProblem.TOO_LONG, reference.length() > LONGEST_REFERENCE ? reference : remark);
        }
        String word = text(row, PaymentField.STATE);
        Optional<PaymentStateKind> state = state(word);
        if (state.isEmpty()) {
            return Read.wrong(PaymentProblem.UNKNOWN_STATE, word);
        }
        return values(row, reference, state.get(), remark.isEmpty() ? null : remark);
    }

    private Read values(SheetRow row, String reference, PaymentStateKind state, String remark) {
        String sum = text(row, PaymentField.PAID_AMOUNT);
        Optional<BigDecimal> amount = sum(sum);
        if (!sum.isEmpty() && amount.isEmpty()) {
            return Read.wrong(PaymentProblem.NO_SUM, sum);
        }
        String written = text(row, PaymentField.PAID_ON);
        Optional<LocalDate> day = day(written, cell(row, PaymentField.PAID_ON));
        if (!written.isEmpty() && day.isEmpty()) {
            return Read.wrong(PaymentProblem.NO_DAY, written);
        }
        return new Read(new PaymentAnswer(reference, state, amount.orElse(null), day.orElse(null), remark), null, null);
    }

    private Optional<PaymentStateKind> state(String word) {
        return Arrays.stream(PaymentStateKind.values())
                .filter(state -> layout.words().stream()
                                .anyMatch(known -> known.code().equals(state.name())
                                        && known.word().equalsIgnoreCase(word))
                        || state.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<BigDecimal> sum(String written) {
        String plain = written.replace("€", "").strip();
        if (!SUMS.get(layout.numbers()).matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (layout.numbers()) {
                    case CENTS -> new BigDecimal(plain).movePointLeft(2);
                    case COMMA -> new BigDecimal(plain.replace(".", "").replace(',', '.')).setScale(2);
                    case POINT -> new BigDecimal(plain).setScale(2);
                });
    }

    private Optional<LocalDate> day(String written, RawCell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(written, layout.days().formatter()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private RawCell cell(SheetRow row, PaymentField field) {
        Integer place = places.get(field);
        return place == null ? RawCell.BLANK : row.cell(place);
    }

    /** A text that was defused on its way out is itself again. */
    private String text(SheetRow row, PaymentField field) {
        String text = cell(row, field).text().strip();
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
