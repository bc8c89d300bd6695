package de.kommune.sim.common.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * On which days nobody has to declare or pay anything («Werktage»): Saturdays, Sundays (§ 193 BGB, § 222 Abs. 2 ZPO) and
 * the holidays of North Rhine-Westphalia (§ 2 Feiertagsgesetz NW of 23 April 1989; Art. 2 Abs. 2 Einigungsvertrag for
 * 3 October; for 31 October 2017 alone the order of 2015).
 */
final class WorkingDays {

    private static final int GERMANY_UNITED = 1990;
    private static final LocalDate REFORMATION_JUBILEE = LocalDate.of(2017, 10, 31);

    /** Holidays that move with Easter, by days from its Sunday. */
    private static final Map<Long, DayOff> MOVABLE = Map.of(
            -2L, DayOff.GOOD_FRIDAY,
            1L, DayOff.EASTER_MONDAY,
            39L, DayOff.ASCENSION,
            50L, DayOff.WHIT_MONDAY,
            60L, DayOff.CORPUS_CHRISTI);

    private WorkingDays() {}

    /** Why that is no working day; empty for one. A holiday is named before the day of the week. */
    static Optional<DayOff> off(LocalDate day) {
        return holiday(day).or(() -> weekend(day.getDayOfWeek()));
    }

    private static Optional<DayOff> weekend(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> Optional.of(DayOff.SATURDAY);
            case SUNDAY -> Optional.of(DayOff.SUNDAY);
            default -> Optional.empty();
        };
    }

    private static Optional<DayOff> holiday(LocalDate day) {
        return fixed(day).or(() -> movable(day));
    }

    private static Optional<DayOff> fixed(LocalDate day) {
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101 -> Optional.of(DayOff.NEW_YEAR);
            case 501 -> Optional.of(DayOff.MAY_DAY);
            case 1003 -> day.getYear() < GERMANY_UNITED ? Optional.empty() : Optional.of(DayOff.GERMAN_UNITY);
            case 1031 -> day.equals(REFORMATION_JUBILEE) ? Optional.of(DayOff.REFORMATION) : Optional.empty();
            case 1101 -> Optional.of(DayOff.ALL_SAINTS);
            case 1225 -> Optional.of(DayOff.CHRISTMAS);
            case 1226 -> Optional.of(DayOff.SECOND_CHRISTMAS);
            default -> Optional.empty();
        };
    }

    private static Optional<DayOff> movable(LocalDate day) {
        return Optional.ofNullable(MOVABLE.get(ChronoUnit.DAYS.between(Easter.sunday(day.getYear()), day)));
    }

    static LocalDate nextFrom(LocalDate day) {
        LocalDate next = day;
        while (off(next).isPresent()) {
            next = next.plusDays(1);
        }
        return next;
    }

    static LocalDate lastUntil(LocalDate day) {
        LocalDate last = day;
        while (off(last).isPresent()) {
            last = last.minusDays(1);
        }
        return last;
    }
}
