package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.boundary.AssignedPeople;
import de.kommune.sim.housing.placement.boundary.HousingFacts;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.entity.BedSuggestion;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts together for whom beds are searched («Platzsuchende eines Vorschlags»), household by household; whoever can get none whatever the
 * search finds is told so at once. Has no guard of its own: only {@link Suggestions} uses it, within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuggestionMaker {

    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @Inject
    private HousingFacts facts;

    @Inject
    private AssignedPeople assigned;

    List<SuggestedSeat> seats(BedSuggestion suggestion, NewSuggestion asked) {
        if (asked.people().isEmpty()) {
            throw new BusinessException("housing.nobody");
        }
        if (asked.people().size() > MOST) {
            throw new BusinessException("housing.suggestionTooMany", MOST);
        }
        Map<Long, Person> persons = persons(asked);
        Map<Long, Long> households = facts.households(persons.keySet(), asked.stay());
        List<SuggestedSeat> seats = new ArrayList<>();
        for (Seeking one : asked.people()) {
            seats.add(new SuggestedSeat(
                    suggestion,
                    persons.get(one.personId()),
                    households.getOrDefault(one.personId(), -one.personId()),
                    one.needs()));
        }
        exclude(seats, asked);
        seats.sort(Comparator.comparing(SuggestedSeat::getHousehold)); // who belongs together stands together
        seats.forEach(em::persist);
        return seats;
    }

    /** A record that was merged into another is no longer anybody: whoever asks has an old page on the screen. */
    private Map<Long, Person> persons(NewSuggestion asked) {
        Set<Long> ids = asked.people().stream().map(Seeking::personId).collect(Collectors.toSet());
        Map<Long, Person> found = em
                .createQuery(
                        "select p from Person p where p.id in :ids and p.mergedInto is null and "
                                + PersonRows.seen("p"),
                        Person.class)
                .setParameter("ids", ids)
                .setParameter("side", people.side())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Person::getId, Function.identity()));
        if (found.size() < asked.people().size()) {
            throw new NotFoundException();
        }
        return found;
    }

    private void exclude(Collection<SuggestedSeat> seats, NewSuggestion asked) {
        Set<Long> ids = seats.stream().map(seat -> seat.getPerson().getId()).collect(Collectors.toSet());
        Set<Long> counted = asked.basis() == LegalBasis.ZUWEISUNG_FLUEAG
                ? assigned.counted(
                        seats.stream().map(SuggestedSeat::getPerson).toList(),
                        asked.stay().getFrom())
                : ids;
        Set<Long> housed = housed(ids, asked.stay());
        seats.forEach(seat -> {
            long person = seat.getPerson().getId();
            if (housed.contains(person)) {
                seat.remainWithout(HousingRule.PERSON_HOUSED);
            } else if (!counted.contains(person)) {
                seat.remainWithout(HousingRule.ASSIGNMENT);
            }
        });
    }

    private Set<Long> housed(Set<Long> ids, Period stay) {
        return new HashSet<>(em.createQuery(
                        "select x.person.id from Placement x where x.person.id in :ids and x.period.from < :to"
                                + " and x.period.to > :from",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("from", stay.getFrom())
                .setParameter("to", stay.getTo())
                .getResultList());
    }
}
