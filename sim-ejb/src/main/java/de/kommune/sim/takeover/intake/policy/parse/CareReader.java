package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.CareEnd;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Reads from when until when the predecessor cared («Betreuungszeitraum»), and holds the two days against each other. */
public final class CareReader {

    private static final Pattern OPEN = Pattern.compile(
            "(?iU)(?:lfd\\.?|laufend|läuft|[-–—]+|offen|(?:bis )?heute|bis auf weiteres|weiterhin|aktuell|unbefristet|andauernd|b\\.a\\.w\\.)");

    private final DateReader dates;
    private final LocalDate asOf;

    /**
     * @param asOf the day whose state the list shows
     * @param pivot the latest day that a two-digit year may mean
     */
    public CareReader(LocalDate asOf, LocalDate pivot) {
        this.dates = DateReader.ofPast(pivot);
        this.asOf = asOf;
    }

    public Reading<LocalDate> beginning(RawCell cell) {
        Reading<LocalDate> read = dates.readDay(cell);
        return read.isPresent() && read.value().isAfter(asOf)
                ? read.plus(Finding.doubtful("care.afterList", read.value(), asOf))
                : read;
    }

    /** The last day, or words that say that it goes on; a blank cell says so, too. */
    public Reading<CareEnd> end(RawCell cell) {
        if (cell.isBlank()) {
            return new Reading<>(cell.text(), CareEnd.OPEN, List.of(Finding.note("care.endBlank")));
        }
        if (OPEN.matcher(CellText.clean(cell.text())).matches()) {
            return Reading.of(cell.text(), CareEnd.OPEN);
        }
        Reading<LocalDate> read = dates.readDay(cell);
        if (!read.isPresent()) {
            return new Reading<>(read.original(), null, read.findings());
        }
        Reading<CareEnd> end = new Reading<>(read.original(), CareEnd.on(read.value()), read.findings());
        return read.value().isAfter(asOf) ? end.plus(Finding.doubtful("care.afterList", read.value(), asOf)) : end;
    }

    /** Both days together; without a first day, or with an end that nobody can read, there is no period. */
    public static Reading<CarePeriod> period(Reading<LocalDate> beginning, Reading<CareEnd> end) {
        String original = (beginning.original() + " – " + end.original()).strip();
        if (beginning.isPresent() && end.isPresent()) {
            LocalDate last = end.value().lastDay();
            return last != null && last.isBefore(beginning.value())
                    ? Reading.invalid(original, Finding.invalid("care.reversed", beginning.value(), last))
                    : Reading.of(original, new CarePeriod(beginning.value(), last));
        }
        boolean saysNothing = beginning.original().isBlank() && end.original().isBlank();
        boolean endAlone = beginning.original().isBlank() && !saysNothing;
        return endAlone
                ? Reading.invalid(original, Finding.invalid("care.withoutBeginning", end.original()))
                : new Reading<>(original, null, List.of());
    }
}
