package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.entity.BrokenRule;
import de.kommune.sim.housing.suggestion.entity.SuggestionState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A suggestion with all that its page shows («Vorschlag im Überblick»).
 *
 * @param progress of the search; null where none is under way
 * @param broken the rules that the plan breaks as it stands now: by what was changed by hand, or what happened since
 * @param houses those in which somebody gets a bed, and the one that was asked for
 * @param choice all facilities with free beds
 */
public record SuggestionView(
        long id,
        int version,
        SuggestionState state,
        Period stay,
        LegalBasis basis,
        int changes,
        long points,
        String requestedBy,
        LocalDateTime requestedAt,
        String closedBy,
        LocalDateTime closedAt,
        SuggestionProgress progress,
        List<SeatLine> seats,
        List<CostLine> costs,
        List<BrokenRule> broken,
        List<PlanHouse> houses,
        List<HouseName> choice)
        implements Serializable {

    public long getHoused() {
        return seats.stream().filter(SeatLine::isHoused).count();
    }

    public List<SeatLine> getWithout() {
        return seats.stream().filter(seat -> !seat.isHoused()).toList();
    }

    /** Whether the search ended without an outcome: the server was stopped meanwhile, or it broke off. */
    public boolean isBrokenOff() {
        return state == SuggestionState.FAILED || state == SuggestionState.SEARCHING && progress == null;
    }

    public boolean isSearching() {
        return state == SuggestionState.SEARCHING && progress != null;
    }

    public boolean isReady() {
        return state == SuggestionState.READY;
    }

    public boolean isAcceptable() {
        return isReady() && getHoused() > 0 && broken.isEmpty();
    }
}
