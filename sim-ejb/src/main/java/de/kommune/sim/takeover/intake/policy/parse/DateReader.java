package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate.Precision;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the spellings of lists («Datum»): {@code 1.3.85}, {@code 2019-10-28}, {@code 43766} (a spreadsheet's day
 * number), {@code 00.00.1990} (only the year is known), {@code 05/1990}, {@code 1. März 1985}. Two-digit years belong to the
 * century in which they are not after the pivot.
 */
public final class DateReader {

    private static final int EARLIEST_YEAR = 1880;
    private static final int LATEST_YEAR = 2100;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Day numbers of five digits: from 1927 to 2099. */
    private static final int LAST_DAY_NUMBER = 73_050;

    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00(\\.0+)?)?Z?$");
    private static final Pattern AROUND =
            Pattern.compile("(?i)^(ca\\.?|circa|um|etwa|ungef\\.|ungefähr|geschätzt|geschätzt:)\\s*");
    private static final Pattern DECORATION =
            Pattern.compile("(?iU)^(\\*|geb\\.|geb|am|seit|ab|vom|bis|zum|den)\\s*(?=\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2}|[xX?_-]{1,2})\\s?([./,-])\\s?(\\d{1,2}|[xX?_-]{1,2})\\s?[./,-]\\s?(\\d{4}|\\d{2})\\.?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern WITH_MONTH_NAME =
            Pattern.compile("(?:(\\d{1,2})[.\\s-]\\s?)?(\\p{L}{3,9})\\.?[\\s-](\\d{4}|\\d{2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\d{8}");

    private final int latestTwoDigitYear;

    private DateReader(int latestTwoDigitYear) {
        this.latestTwoDigitYear = latestTwoDigitYear;
    }

    /** For days that lie in the past. */
    public static DateReader ofPast(LocalDate pivot) {
        return new DateReader(pivot.getYear());
    }

    /** For days that may lie ahead, as the end of a permit does; two-digit years reach twenty years further. */
    public static DateReader ofFuture(LocalDate pivot) {
        return new DateReader(pivot.getYear() + 20);
    }

    /** A day; a text that only tells a month or a year is no day. */
    public Reading<LocalDate> readDay(RawCell cell) {
        Reading<PartialDate> read = read(cell);
        if (!read.isPresent()) {
            return new Reading<>(read.original(), null, read.findings());
        }
        if (read.value().precision() != Precision.DAY) {
            return Reading.invalid(read.original(), Finding.invalid("date.dayMissing", read.original()));
        }
        return new Reading<>(read.original(), read.value().date(), read.findings());
    }

    Reading<PartialDate> read(RawCell cell) {
        if (cell.kind() == RawCell.Kind.DATE) {
            return Reading.of(CellText.original(cell), new PartialDate(cell.date(), Precision.DAY));
        }
        return CellText.read(cell, this::read);
    }

    Reading<PartialDate> read(String text) {
        if (isUsual(text)) {
            return date(text, text.substring(0, 2), text.substring(3, 5), text.substring(6), new ArrayList<>());
        }
        if (CellText.isPlaceholder(text)) {
            return Reading.of(text, null, Finding.note("placeholder", text));
        }
        String ascii = AsciiDigits.of(text);
        String bare = ascii.indexOf(':') < 0 ? ascii : MIDNIGHT.matcher(ascii).replaceFirst("");
        if (!bare.isEmpty() && Character.isDigit(bare.charAt(0))) {
            return plain(bare);
        }
        Matcher around = AROUND.matcher(bare);
        if (around.find()) {
            return estimated(plain(bare.substring(around.end())));
        }
        Matcher decorated = DECORATION.matcher(bare);
        return decorated.find()
                ? plain(bare.substring(decorated.end())).plus(Finding.note("date.words", text))
                : plain(bare);
    }

    private static Reading<PartialDate> estimated(Reading<PartialDate> read) {
        return read.isPresent()
                ? new Reading<>(
                        read.original(), new PartialDate(read.value().date(), Precision.ESTIMATED), read.findings())
                : read;
    }

    private Reading<PartialDate> plain(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return dayFirst(text, match.group(1), match.group(2), match.group(3), match.group(4));
        }
        match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return date(text, match.group(3), match.group(2), match.group(1), new ArrayList<>());
        }
        match = WITH_MONTH_NAME.matcher(text);
        if (match.matches() && MonthNames.number(match.group(2)) > 0) {
            String month = String.valueOf(MonthNames.number(match.group(2)));
            return date(text, match.group(1) == null ? "0" : match.group(1), month, match.group(3), new ArrayList<>());
        }
        match = MONTH_AND_YEAR.matcher(text);
        if (match.matches()) {
            return date(text, "0", match.group(1), match.group(2), new ArrayList<>());
        }
        return figures(text);
    }

    /** {@code 28.10.2019}, as nearly all days of nearly all lists are written: told without a single expression. */
    private static boolean isUsual(String text) {
        boolean usual = text.length() == 10 && text.charAt(2) == '.' && text.charAt(5) == '.';
        for (int at = 0; usual && at < text.length(); at++) {
            char character = text.charAt(at);
            usual = at == 2 || at == 5 || character >= '0' && character <= '9';
        }
        return usual;
    }

    private Reading<PartialDate> figures(String text) {
        Matcher match = YEAR.matcher(text);
        if (match.matches()) {
            return date(text, "0", "0", match.group(1), new ArrayList<>());
        }
        match = DAY_NUMBER.matcher(text);
        if (match.matches() && Integer.parseInt(match.group(1)) <= LAST_DAY_NUMBER && text.charAt(0) != '0') {
            LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(match.group(1)));
            return Reading.of(text, new PartialDate(day, Precision.DAY), Finding.repaired("date.dayNumber", day));
        }
        if (RUN_TOGETHER.matcher(text).matches()) {
            return runTogether(text);
        }
        return Reading.invalid(text, Finding.invalid("date.unreadable", text));
    }

    private Reading<PartialDate> runTogether(String text) {
        int asYear = Integer.parseInt(text.substring(0, 4));
        boolean yearFirst =
                asYear >= EARLIEST_YEAR && asYear <= LATEST_YEAR && Integer.parseInt(text.substring(4, 6)) <= 12;
        List<Finding> findings = new ArrayList<>(List.of(Finding.doubtful("date.runTogether", text)));
        return yearFirst
                ? date(text, text.substring(6), text.substring(4, 6), text.substring(0, 4), findings)
                : date(text, text.substring(0, 2), text.substring(2, 4), text.substring(4), findings);
    }

    private Reading<PartialDate> dayFirst(String text, String day, String mark, String month, String year) {
        List<Finding> findings = new ArrayList<>();
        if (mark.equals(",")) {
            findings.add(Finding.repaired("date.commas", text));
        }
        boolean american = mark.equals("/") && number(day) <= 12 && number(month) > 12 && number(month) <= 31;
        if (american) {
            findings.add(Finding.doubtful("date.monthFirst", text));
            return date(text, month, day, year, findings);
        }
        return date(text, day, month, year, findings);
    }

    private Reading<PartialDate> date(
            String text, String dayText, String monthText, String yearText, List<Finding> findings) {
        int day = number(dayText);
        int month = number(monthText);
        int year = year(yearText, findings);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Reading.invalid(text, Finding.invalid("date.yearOutOfRange", year));
        }
        if (month == 0 && day > 0) {
            return Reading.invalid(text, Finding.invalid("date.noSuchDay", text));
        }
        Precision precision = month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
        try {
            LocalDate date = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
            return new Reading<>(text, new PartialDate(date, precision), findings);
        } catch (DateTimeException noSuchDay) {
            return Reading.invalid(text, Finding.invalid("date.noSuchDay", text));
        }
    }

    private int year(String text, List<Finding> findings) {
        int year = Integer.parseInt(text);
        if (text.length() > 2) {
            return year;
        }
        int full = 2000 + year <= latestTwoDigitYear ? 2000 + year : 1900 + year;
        findings.add(Finding.repaired("date.twoDigitYear", text, full));
        return full;
    }

    /** 0 for whatever stands there instead of an unknown day or month. */
    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
    }
}
