package de.kommune.sim.takeover.commit.boundary;

import de.kommune.sim.takeover.entity.FileSums;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a commit would do to the register («Probelauf»), before it does it.
 *
 * @param files what becomes of the lines
 * @param before the register as it is
 * @param after the register as it would be
 * @param known people whom the register knows already and who only get counselling periods
 * @param identityOnly people in quarantine, of whom only the identity is taken
 * @param clocks the five-year clocks as they would be, by how much is left
 * @param soonest the people whose five years end first
 * @param sharedNumbers numbers that the lists give to two different people; the second one does not get them
 */
public record Summary(
        List<FileSums> files,
        Stock before,
        Stock after,
        long known,
        long identityOnly,
        ClockSums clocks,
        List<ClockLine> soonest,
        List<String> sharedNumbers)
        implements Serializable {

    /** How many there are («Bestand»). */
    public record Stock(long people, long households, long cases, long periods) implements Serializable {}

    /** How many clocks stand where («Uhren nach Restzeit»). */
    public record ClockSums(long none, long expired, long within90, long within365, long later, long paused)
            implements Serializable {

        public long all() {
            return none + expired + within90 + within365 + later + paused;
        }
    }

    /** One person's clock as it would be. */
    public record ClockLine(String name, LocalDate firstDay, LocalDate lastDay, Long remainingDays)
            implements Serializable {}

    /** All files together. */
    public FileSums total() {
        return files.stream().reduce(FileSums.none(), FileSums::plus);
    }

    /** Whether every line of every file has its place. */
    public boolean isComplete() {
        return files.stream().allMatch(FileSums::isComplete);
    }
}
