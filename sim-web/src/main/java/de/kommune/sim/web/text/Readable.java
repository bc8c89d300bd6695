package de.kommune.sim.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How days, times and sums are written in this town, in either language: 23.11.2026, 09:30 and 1.013,00 €. The English pages keep the
 * German way, because letters, orders and files carry it, and 03.04. must never mean two things.
 */
public final class Readable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DecimalFormatSymbols GERMAN = DecimalFormatSymbols.getInstance(Locale.GERMANY);

    private Readable() {}

    /** A value for a sentence: days, moments and sums as written here, anything else unchanged. */
    public static Object of(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        return value instanceof BigDecimal sum ? money(sum) : value;
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Euros with two places («Betrag»). */
    public static String money(BigDecimal sum) {
        return new DecimalFormat("#,##0.00 €", GERMAN).format(sum.setScale(2, RoundingMode.HALF_UP));
    }
}
