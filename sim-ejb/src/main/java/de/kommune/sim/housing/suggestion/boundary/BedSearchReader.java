package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.boundary.HousingFacts;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.FacilitySite;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.housing.suggestion.entity.SuggestionWeight;
import de.kommune.sim.housing.suggestion.policy.BedSearch;
import de.kommune.sim.housing.suggestion.policy.House;
import de.kommune.sim.housing.suggestion.policy.Seeker;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what a search for beds asks («Lesen der Aufgabe»): a handful of statements, however large the estate is and however many come. Has
 * no guard of its own: only {@link Suggestions} uses it, within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BedSearchReader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HousingFacts facts;

    /**
     * What was read.
     *
     * @param places every bed of the town
     * @param search without languages and weights where only rules are asked
     */
    record Estate(List<Place> places, BedSearch search) {}

    /** As far as rules ask: nothing in it costs anything. */
    Estate rules(Collection<SuggestedSeat> seats, Period stay) {
        return read(seats, stay, Set.of(), false);
    }

    /** With all that costs are counted by. */
    Estate withCosts(Collection<SuggestedSeat> seats, Period stay, Set<Long> facilityIds) {
        return read(seats, stay, facilityIds, true);
    }

    private Estate read(Collection<SuggestedSeat> seats, Period stay, Set<Long> facilityIds, boolean costs) {
        List<Place> places = facts.places().stream()
                .filter(place -> facilityIds.isEmpty()
                        || facilityIds.contains(place.getRoom().getFacility().getId()))
                .toList();
        List<Facility> facilities = places.stream()
                .map(place -> place.getRoom().getFacility())
                .distinct()
                .toList();
        List<Long> people = seats.stream().map(seat -> seat.getPerson().getId()).toList();
        if (facilities.isEmpty()) {
            return new Estate(List.of(), nothing(seats, stay));
        }
        List<Resident> residents = residents(stay);
        Map<Long, Set<String>> languages = costs ? languages(people, residents) : Map.of();
        BedSearch search = new BedSearch(
                seats.stream().map(seat -> seeker(seat, languages)).toList(),
                places.stream().map(HousingFacts::bedroom).toList(),
                houses(facilities, stay, costs),
                residents,
                bans(people, facilities, stay),
                languages,
                stay,
                costs ? weights(stay.getFrom()) : Map.of());
        return new Estate(places, search);
    }

    private List<BanRule.Banned> bans(List<Long> people, List<Facility> facilities, Period stay) {
        return people.isEmpty()
                ? List.of()
                : facts.bans(people, facilities.stream().map(Facility::getId).toList(), stay);
    }

    private static BedSearch nothing(Collection<SuggestedSeat> seats, Period stay) {
        List<Seeker> seekers =
                seats.stream().map(seat -> seeker(seat, Map.of())).toList();
        return new BedSearch(seekers, List.of(), List.of(), List.of(), List.of(), Map.of(), stay, Map.of());
    }

    private List<Resident> residents(Period stay) {
        List<Placement> found = facts.everybody(stay);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> households = facts.households(
                found.stream().map(one -> one.getPerson().getId()).distinct().toList(), stay);
        return found.stream().map(one -> HousingFacts.resident(one, households)).toList();
    }

    private static Seeker seeker(SuggestedSeat seat, Map<Long, Set<String>> languages) {
        Person person = seat.getPerson();
        return new Seeker(
                person.getId(),
                seat.getHousehold(),
                person.getSex(),
                person.getBirthDate() == null ? null : person.getBirthDate().getDate(),
                languages.getOrDefault(person.getId(), Set.of()),
                seat.getNeeds(),
                null);
    }

    private Map<Long, Set<String>> languages(List<Long> people, List<Resident> residents) {
        List<Long> all = new ArrayList<>(people);
        residents.forEach(one -> all.add(one.personId()));
        Map<Long, Set<String>> languages = new HashMap<>();
        if (all.isEmpty()) {
            return languages;
        }
        em.createQuery("select p.id, l.language from Person p join p.languages l where p.id in :people", Object[].class)
                .setParameter("people", all)
                .getResultList()
                .forEach(row -> languages
                        .computeIfAbsent((Long) row[0], any -> new HashSet<>())
                        .add((String) row[1]));
        return languages;
    }

    private List<House> houses(List<Facility> facilities, Period stay, boolean costs) {
        Map<Long, Limits> limits = facts.limits(facilities, stay);
        Map<Long, FacilitySite> sites = costs ? sites() : Map.of();
        return facilities.stream()
                .map(found -> house(found.getId(), limits.get(found.getId()), sites.get(found.getId())))
                .toList();
    }

    private static House house(long id, Limits limits, FacilitySite site) {
        return site == null
                ? new House(id, limits, null, null, 0)
                : new House(id, limits, site.getSchoolMinutes(), site.getClinicMinutes(), site.getReserve());
    }

    private Map<Long, FacilitySite> sites() {
        return em.createQuery("select s from FacilitySite s", FacilitySite.class).getResultList().stream()
                .collect(Collectors.toMap(site -> site.getFacility().getId(), Function.identity()));
    }

    private Map<SuggestionCost, Integer> weights(LocalDate day) {
        Map<SuggestionCost, Integer> weights = new EnumMap<>(SuggestionCost.class);
        em.createQuery(
                        "select w from SuggestionWeight w where w.period.from <= :day and w.period.to > :day",
                        SuggestionWeight.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(weight -> weights.put(weight.getCost(), weight.getPoints()));
        return weights;
    }
}
