package de.kommune.sim.counselling.contacts.boundary;

import static de.kommune.sim.access.Permission.PLACE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the team counsels («Beratungsorte»), as the lead maintains it: a place comes, is called otherwise, and closes. None is
 * deleted, because lists of open hours point to it.
 */
@Stateless
@Guarded
public class CounsellingPlaces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** All places, closed ones too, in the order of lists. */
    @Requires(value = PLACE_WRITE, deed = Deed.SEARCH)
    public List<CounsellingPlace> list() {
        return all(LockModeType.NONE);
    }

    /** The team counsels there from that day on. */
    @Requires(value = PLACE_WRITE, deed = Deed.CHANGE)
    public CounsellingPlace add(String name, LocalDate from) {
        refusePast(from);
        List<CounsellingPlace> places = all(LockModeType.PESSIMISTIC_WRITE);
        int position =
                places.stream().mapToInt(CounsellingPlace::getPosition).max().orElse(0) + 10;
        CounsellingPlace place = new CounsellingPlace(name, position, from);
        refuseTwin(places, place.getName(), place.getPeriod(), null);
        em.persist(place);
        return place;
    }

    /**
     * Calls a place otherwise, from now on.
     *
     * @param version of the place that was on the screen; a stale one is refused, here and below
     */
    @Requires(PLACE_WRITE)
    public void rename(long placeId, int version, String name) {
        List<CounsellingPlace> places = all(LockModeType.PESSIMISTIC_WRITE);
        CounsellingPlace place = changeable(places, placeId, version);
        place.rename(name);
        refuseTwin(places, place.getName(), place.getPeriod(), place);
    }

    /** The team counsels there until that day, or with no end in sight. Somewhere it always counsels. */
    @Requires(PLACE_WRITE)
    public void stay(long placeId, int version, LocalDate lastDay) {
        List<CounsellingPlace> places = all(LockModeType.PESSIMISTIC_WRITE);
        CounsellingPlace place = changeable(places, placeId, version);
        if (lastDay != null) {
            refusePast(lastDay);
            refuseLast(places, place, lastDay);
        }
        place.stayUntil(lastDay);
        refuseTwin(places, place.getName(), place.getPeriod(), place);
    }

    /** What is over stays as it was; the team comes back with a new entry. */
    private CounsellingPlace changeable(List<CounsellingPlace> places, long placeId, int version) {
        CounsellingPlace place = places.stream()
                .filter(one -> one.getId() == placeId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (place.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        if (!place.getPeriod().getTo().isAfter(LocalDate.now(clock))) {
            throw new BusinessException(
                    "counselling.placeOver", place.getName(), place.getPeriod().getLastDay());
        }
        return place;
    }

    private static void refuseLast(List<CounsellingPlace> places, CounsellingPlace place, LocalDate lastDay) {
        boolean another = places.stream()
                .anyMatch(other -> !other.equals(place) && other.getPeriod().contains(lastDay.plusDays(1)));
        if (!another) {
            throw new BusinessException("counselling.placeLast", place.getName());
        }
    }

    /** Two places with one name at one time could not be told apart. */
    private static void refuseTwin(List<CounsellingPlace> places, String name, Period period, CounsellingPlace itself) {
        places.stream()
                .filter(other -> !other.equals(itself))
                .filter(other -> other.getName().equalsIgnoreCase(name)
                        && other.getPeriod().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("counselling.placeTwice", other.getName());
                });
    }

    private void refusePast(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new BusinessException("counselling.placeInPast", today);
        }
    }

    private List<CounsellingPlace> all(LockModeType lock) {
        return em.createQuery("select p from CounsellingPlace p order by p.position, p.id", CounsellingPlace.class)
                .setLockMode(lock)
                .getResultList();
    }
}
