package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate.Precision;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Reads dates of birth («Geburtsdatum») and says what could be wrong with them. */
public final class BirthDateReader {

    private static final int OLDEST = 110;
    /** What authorities enter when they know the year only. */
    private static final Set<MonthDay> NOMINAL = Set.of(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(12, 31));

    private final DateReader dates;
    private final LocalDate asOf;

    /**
     * @param asOf the day whose state the list shows
     * @param pivot the latest day that a two-digit year may mean
     */
    public BirthDateReader(LocalDate asOf, LocalDate pivot) {
        this.dates = DateReader.ofPast(pivot);
        this.asOf = asOf;
    }

    public Reading<BirthDate> read(RawCell cell) {
        Reading<PartialDate> read = dates.read(cell);
        if (!read.isPresent()) {
            return new Reading<>(read.original(), null, read.findings());
        }
        BirthDate birth = birth(read.value());
        Reading<BirthDate> reading = new Reading<>(read.original(), birth, read.findings());
        if (birth.precision() != Precision.DAY) {
            reading = reading.plus(Finding.note("birth.precision." + birth.precision(), read.original()));
        } else if (birth.nominal()) {
            reading = reading.plus(Finding.note("birth.nominal", birth.date()));
        }
        if (birth.swappable()) {
            reading = reading.plus(Finding.note("birth.swappable", swapped(birth.date())));
        }
        return plausible(reading);
    }

    private static BirthDate birth(PartialDate read) {
        LocalDate date = read.date();
        boolean day = read.precision() == Precision.DAY;
        boolean swappable = day && date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
        return new BirthDate(date, read.precision(), day && NOMINAL.contains(MonthDay.from(date)), swappable);
    }

    /** The same date with day and month in each other's place. */
    public static LocalDate swapped(LocalDate date) {
        return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }

    private Reading<BirthDate> plausible(Reading<BirthDate> reading) {
        LocalDate date = reading.value().date();
        if (date.isAfter(asOf)) {
            boolean swapHelps = reading.value().swappable() && !swapped(date).isAfter(asOf);
            return reading.plus(
                    swapHelps
                            ? Finding.doubtful("birth.afterListUnlessSwapped", date, swapped(date))
                            : Finding.doubtful("birth.afterList", date, asOf));
        }
        if (date.plusYears(OLDEST).isBefore(asOf)) {
            return reading.plus(Finding.doubtful("birth.tooOld", date, OLDEST));
        }
        return reading;
    }
}
