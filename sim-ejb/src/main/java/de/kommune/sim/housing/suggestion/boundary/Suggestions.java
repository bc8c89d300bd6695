package de.kommune.sim.housing.suggestion.boundary;

import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.suggestion.entity.BedSuggestion;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.housing.suggestion.policy.BedFinder;
import de.kommune.sim.housing.suggestion.policy.BedSearch;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which bed for whom («Platzvorschläge»): has beds searched, keeps what was found for the clerk to change, and gives the beds when it is
 * accepted: all of them in one transaction, or none.
 */
@Stateless
@Guarded
public class Suggestions {

    private static final int IN_THE_LIST = 20;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Placements placements;

    @Inject
    private SuggestionRows rows;

    @Inject
    private BedSearchReader reader;

    @Inject
    private SuggestionMaker maker;

    @Inject
    private SuggestionViews views;

    @Inject
    private SuggestionSearches searches;

    @Inject
    private Event<SearchWanted> wanted;

    @Inject
    private Clock clock;

    /** Has beds searched for these people; the search begins as soon as this is on record. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public long begin(NewSuggestion asked) {
        Optional<BedSuggestion> before = askedBefore(asked.form());
        if (before.isPresent()) {
            return before.get().getId();
        }
        if (asked.stay().getFrom().isBefore(LocalDate.now(clock))) {
            throw new BusinessException(
                    "housing.suggestionInThePast", asked.stay().getFrom());
        }
        BedSuggestion made =
                new BedSuggestion(asked.form(), asked.basis(), asked.stay(), caller.name(), LocalDateTime.now(clock));
        em.persist(made);
        List<SuggestedSeat> seats = maker.seats(made, asked);
        CallTrail.person(seats.get(0).getPerson().getId());
        em.flush();
        wanted.fire(new SearchWanted(made.getId(), search(made, seats, asked.facilityIds())));
        return made.getId();
    }

    private BedSearch search(BedSuggestion made, List<SuggestedSeat> seats, Set<Long> facilityIds) {
        List<SuggestedSeat> seeking =
                seats.stream().filter(seat -> seat.getObstacle() == null).toList();
        return reader.withCosts(seeking, made.getStay(), facilityIds).search();
    }

    private Optional<BedSuggestion> askedBefore(String form) {
        return em.createQuery("select s from BedSuggestion s where s.requestToken = :form", BedSuggestion.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The latest suggestions of everybody. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<SuggestionLine> latest() {
        return rows.latest(IN_THE_LIST);
    }

    /** Where beds may be searched for a first night. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<HouseName> houses(LocalDate night) {
        return rows.houses(night);
    }

    /**
     * A suggestion as it stands, with the rules that it breaks by now.
     *
     * @param facilityId one more facility that the plan is to show; null for none
     */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.READ)
    public SuggestionView get(long suggestionId, Long facilityId) {
        // asked before the row is read: who ends in between has left its outcome there
        Optional<SuggestionProgress> progress = searches.progress(suggestionId);
        SuggestionView view = views.view(rows.get(suggestionId), progress.orElse(null), facilityId);
        CallTrail.person(view.seats().get(0).personId());
        return view;
    }

    /** Ends the search; what it has found by then is the suggestion. */
    @Requires(PLACEMENT_WRITE)
    public void stop(long suggestionId) {
        rows.get(suggestionId);
        searches.stop(suggestionId);
    }

    /** Gives somebody of the suggestion that bed; whoever had it by the suggestion takes hers, or has none. */
    @Requires(PLACEMENT_WRITE)
    public void put(long suggestionId, int version, long personId, long bedId) {
        change(suggestionId, version, personId, (seat, seats) -> {
            Optional<SuggestedSeat> other = seats.stream()
                    .filter(one -> one != seat
                            && one.getPlace() != null
                            && one.getPlace().getId() == bedId)
                    .findFirst();
            other.ifPresent(one -> {
                if (seat.getPlace() == null) {
                    one.leaveOut();
                } else {
                    one.sitIn(seat.getPlace());
                }
            });
            seat.sitIn(rows.bed(bedId));
        });
    }

    /** Takes somebody out of the suggestion; the others keep their beds. */
    @Requires(PLACEMENT_WRITE)
    public void leaveOut(long suggestionId, int version, long personId) {
        change(suggestionId, version, personId, (seat, seats) -> seat.leaveOut());
    }

    private interface Change {
        void of(SuggestedSeat seat, List<SuggestedSeat> seats);
    }

    private void change(long suggestionId, int version, long personId, Change change) {
        BedSuggestion suggestion = locked(suggestionId, version);
        suggestion.checkReady();
        List<SuggestedSeat> seats = rows.seats(suggestionId);
        SuggestedSeat changed = seats.stream()
                .filter(seat -> seat.getPerson().getId() == personId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.suggestionWithoutPerson"));
        CallTrail.person(personId);
        change.of(changed, seats);
        Suggestion explained = BedFinder.explained(
                reader.withCosts(seats, suggestion.getStay(), Set.of()).search(), plan(seats));
        rows.keepCosts(suggestion, explained);
        suggestion.change(explained.total());
    }

    static Map<Long, Long> plan(List<SuggestedSeat> seats) {
        return seats.stream()
                .filter(seat -> seat.getPlace() != null)
                .collect(Collectors.toMap(
                        seat -> seat.getPerson().getId(),
                        seat -> seat.getPlace().getId()));
    }

    /**
     * Gives the beds: all of them or none. The rules are asked once more, and what has changed since the search is said.
     *
     * @return how many people have a bed by it
     */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public int accept(long suggestionId, int version) {
        BedSuggestion suggestion = locked(suggestionId, version);
        suggestion.accept(caller.name(), LocalDateTime.now(clock));
        List<Seat> seats = rows.seats(suggestionId).stream()
                .filter(seat -> seat.getPlace() != null)
                .map(seat -> new Seat(
                        seat.getPerson().getId(),
                        seat.getPlace().getId(),
                        seat.getNeeds().contains(Need.PROTECTION)))
                .toList();
        if (seats.isEmpty()) {
            throw new BusinessException("housing.suggestionEmpty");
        }
        NewPlacement all = new NewPlacement(seats, suggestion.getStay(), suggestion.getBasis(), null);
        checkNothingIsAgainst(all);
        return placements.propose(all).size();
    }

    private void checkNothingIsAgainst(NewPlacement all) {
        List<Breach> broken = placements.check(all);
        if (!broken.isEmpty()) {
            Breach first = broken.get(0);
            throw new BusinessException(
                    "housing.suggestionOvertaken", first.rule(), first.room(), first.night(), broken.size() - 1);
        }
    }

    /** Nobody wants it; a search for it ends. */
    @Requires(PLACEMENT_WRITE)
    public void discard(long suggestionId, int version) {
        locked(suggestionId, version).discard(caller.name(), LocalDateTime.now(clock));
        searches.stop(suggestionId);
    }

    /** Two clerks who decide about it do so one after the other; the second is told what the first did, before what is stale. */
    private BedSuggestion locked(long suggestionId, int version) {
        BedSuggestion found = rows.get(suggestionId);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (!found.getState().isClosed() && found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }
}
