package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.clock.entity.ClockGlance;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.entity.SimCase;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A case with what its page shows («Fallansicht»).
 *
 * @param simCase with person, periods, pauses and responsibilities loaded
 * @param clock over all records of the person
 * @param household who lives together with the person today, the person among them; empty without a household
 * @param others further cases of the same person
 * @param mayChange whether the caller may change this case
 * @param mayAskWhoLooked whether the caller may see who looked at it
 * @param retention until when it is kept; null while it is not closed
 * @param cover what kind of contact the counselling time allows today
 * @param handingOn to which colleague the caller gives it, or from whom it comes, until that is confirmed; null for neither
 */
public record CaseView(
        SimCase simCase,
        ClockReading clock,
        List<PersonClock> household,
        List<CaseRow> others,
        boolean mayChange,
        boolean mayAskWhoLooked,
        Retention retention,
        Cover cover,
        HandingOn handingOn)
        implements Serializable {

    /** Who of the household has the least time left: the household's clock. */
    public Optional<PersonClock> leastInHousehold() {
        return household.stream()
                .filter(member -> member.simCase() != null && glance(member).remainingDays() != null)
                .min(Comparator.comparing(member -> glance(member).remainingDays()));
    }

    /**
     * An open transfer («offene Weitergabe»), as far as the page of the case tells of it.
     *
     * @param mayConfirm whether the caller is to receive the case
     */
    public record HandingOn(String givenBy, String givenTo, boolean mayConfirm) implements Serializable {}

    private static ClockGlance glance(PersonClock member) {
        return member.simCase().clock();
    }
}
