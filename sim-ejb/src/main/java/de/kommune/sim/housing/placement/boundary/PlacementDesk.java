package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementChange;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes out placements that are wanted («Ausfertigung von Belegungen»), in the order in which everybody takes the locks. Has no guard of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlacementDesk {

    @Inject
    private PersonRows people;

    @Inject
    private HousingRegister register;

    /** The placements that are wanted, not saved; nobody is locked. */
    List<Placement> drafted(NewPlacement wanted, PlacementChange by) {
        checkSomebody(wanted.seats());
        return made(wanted, register.places(beds(wanted.seats())), by);
    }

    /** The same with the locks of the people and of the facilities, which the one who saves them needs. */
    List<Placement> locked(NewPlacement wanted, PlacementChange by) {
        lockPeople(wanted.seats().stream().map(Seat::personId).toList());
        Map<Long, Place> places = register.places(beds(wanted.seats()));
        register.lock(facilities(places.values()));
        return made(wanted, places, by);
    }

    /** In the order of their numbers, so that two who house the same people never wait for each other for ever. */
    void lockPeople(Collection<Long> ids) {
        checkSomebody(ids);
        new TreeSet<>(ids).forEach(people::lock);
        CallTrail.person(ids.iterator().next());
    }

    static void checkSomebody(Collection<?> people) {
        if (people.isEmpty()) {
            throw new BusinessException("housing.nobody");
        }
    }

    static List<Long> beds(List<Seat> seats) {
        return seats.stream().map(Seat::bedId).distinct().toList();
    }

    static List<Long> facilities(Collection<Place> places) {
        return places.stream()
                .map(place -> place.getRoom().getFacility().getId())
                .distinct()
                .toList();
    }

    private List<Placement> made(NewPlacement wanted, Map<Long, Place> places, PlacementChange by) {
        List<Placement> made = new ArrayList<>();
        for (Seat seat : wanted.seats()) {
            Person person = people.get(seat.personId());
            made.add(new Placement(
                    person.getMergedInto() == null ? person : person.getMergedInto(),
                    places.get(seat.bedId()),
                    wanted.basis(),
                    seat.needsProtection(),
                    wanted.period(),
                    by));
        }
        made.sort(Comparator.comparing(placement -> placement.getPerson().getId()));
        return made;
    }
}
