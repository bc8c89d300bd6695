package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.placement.boundary.AssignedPeople;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.entity.BedSuggestion;
import de.kommune.sim.housing.suggestion.entity.BrokenRule;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.housing.suggestion.entity.SuggestionState;
import de.kommune.sim.housing.suggestion.policy.PlanRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a suggestion as it stands («Ansicht des Vorschlags»): its beds on the plan of the town, and the rules that it breaks by now. Has no
 * guard of its own: only {@link Suggestions} uses it, within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuggestionViews {

    @Inject
    private SuggestionRows rows;

    @Inject
    private BedSearchReader reader;

    @Inject
    private AssignedPeople assigned;

    /** What is still searched, or was decided, needs no plan. */
    SuggestionView view(BedSuggestion found, SuggestionProgress progress, Long facilityId) {
        if (found.getState() != SuggestionState.READY) {
            return view(found, rows.seatsWithRooms(found.getId()), progress, List.of(), List.of(), List.of());
        }
        List<SuggestedSeat> seats = rows.seats(found.getId());
        BedSearchReader.Estate estate = reader.rules(seats, found.getStay());
        PlanRules rules = new PlanRules(estate.search());
        PlanReader plan = new PlanReader(
                estate.places(), rules.freeBeds(), estate.search().residents());
        List<BrokenRule> broken = new ArrayList<>(unassigned(found, seats));
        broken.addAll(rules.broken(Suggestions.plan(seats)));
        return view(found, seats, progress, broken, plan.houses(shown(seats, facilityId)), plan.choice());
    }

    private SuggestionView view(
            BedSuggestion found,
            List<SuggestedSeat> seats,
            SuggestionProgress progress,
            List<BrokenRule> broken,
            List<PlanHouse> houses,
            List<HouseName> choice) {
        return new SuggestionView(
                found.getId(),
                found.getVersion(),
                found.getState(),
                found.getStay(),
                found.getBasis(),
                found.getChanges(),
                found.getPoints(),
                found.getRequestedBy(),
                found.getRequestedAt(),
                found.getClosedBy(),
                found.getClosedAt(),
                progress,
                seats.stream().map(SeatLine::of).toList(),
                rows.costs(found.getId()),
                broken,
                houses,
                choice);
    }

    private static Set<Long> shown(List<SuggestedSeat> seats, Long facilityId) {
        Set<Long> shown = new HashSet<>();
        seats.stream()
                .filter(seat -> seat.getPlace() != null)
                .forEach(seat ->
                        shown.add(seat.getPlace().getRoom().getFacility().getId()));
        if (facilityId != null) {
            shown.add(facilityId);
        }
        return shown;
    }

    /** An assignment that was cancelled since, or somebody who was put onto the plan by hand without one. */
    private List<BrokenRule> unassigned(BedSuggestion found, List<SuggestedSeat> seats) {
        Map<Long, SuggestedSeat> placed = seats.stream()
                .filter(seat -> found.getBasis() == LegalBasis.ZUWEISUNG_FLUEAG && seat.getPlace() != null)
                .collect(Collectors.toMap(seat -> seat.getPerson().getId(), seat -> seat));
        Set<Long> counted = assigned.counted(
                placed.values().stream().map(SuggestedSeat::getPerson).toList(),
                found.getStay().getFrom());
        return placed.values().stream()
                .filter(seat -> !counted.contains(seat.getPerson().getId()))
                .map(seat -> new BrokenRule(
                        seat.getPlace().getRoom().getFacility().getId(),
                        new Breach(
                                HousingRule.ASSIGNMENT,
                                seat.getPlace().getRoom().getName(),
                                found.getStay().getFrom())))
                .toList();
    }
}
