package de.kommune.sim.takeover.intake.policy.row;

import java.time.LocalDate;

/**
 * The days against which a list's dates are judged («Stand der Liste»).
 *
 * @param asOf the day whose state the list shows; later days are doubtful
 * @param pivot the latest day that a two-digit year may mean: {@code 22} is 2022 up to this day's year, else 1922
 */
public record FileDates(LocalDate asOf, LocalDate pivot) {

    /** Both the same day. */
    public static FileDates of(LocalDate asOf) {
        return new FileDates(asOf, asOf);
    }
}
