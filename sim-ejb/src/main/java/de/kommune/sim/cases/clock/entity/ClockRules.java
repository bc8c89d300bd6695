package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The facts that the clock is computed by («Rechenregeln»): what the council decided, as values. Nothing of it is a
 * constant in the program.
 *
 * @param mode from where the years are counted
 * @param years how many years of counselling a person has
 * @param minPauseDays a pause shorter than this many days counts as counselling
 * @param warningDays remaining days at which the clock warns, largest first
 * @param graceForCrisisDays how long after the last day a crisis is met without a written exception
 * @param startFloor counselling before this day does not count; null when all of it does
 * @param countsClaimed whether periods that nothing proves yet count as well
 * @param councilReference the paper that says so
 */
public record ClockRules(
        ClockMode mode,
        int years,
        int minPauseDays,
        List<Integer> warningDays,
        int graceForCrisisDays,
        LocalDate startFloor,
        boolean countsClaimed,
        String councilReference)
        implements Serializable {

    public ClockRules {
        warningDays = warningDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The sharpest warning that so many remaining days have reached, null if none. */
    public Integer warningFor(long remainingDays) {
        return warningDays.stream()
                .filter(threshold -> remainingDays <= threshold)
                .reduce((wider, sharper) -> sharper)
                .orElse(null);
    }

    /** How urgent so many remaining days are; null, where nothing counts, is not. */
    public ClockUrgency urgencyOf(Long remainingDays) {
        Integer reached = remainingDays == null ? null : warningFor(remainingDays);
        if (reached == null) {
            return ClockUrgency.CALM;
        }
        int place = warningDays.indexOf(reached);
        if (place >= warningDays.size() - 2) {
            return ClockUrgency.URGENT;
        }
        return place == 0 ? ClockUrgency.NOTICE : ClockUrgency.WARNING;
    }
}
