package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Enters and changes rooms for the page and for the table alike («Zimmer führen»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoomKeeper {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    /** Keeps everybody else from changing the facility, or whom it houses, until the work is done. */
    Facility locked(long facilityId) {
        Facility facility = em.find(Facility.class, facilityId, LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        return facility;
    }

    Room add(Facility facility, RoomSite site, RoomFacts facts, int places) {
        Unit unit = sites.unit(facility, site);
        Room room = new Room(unit, facts);
        checkNew(room);
        em.persist(room);
        addPlaces(room, 0, places);
        return room;
    }

    void describe(Room room, RoomSite site, RoomFacts facts) {
        room.describe(sites.unit(room.getFacility(), site), facts);
        checkNew(room);
    }

    void addPlaces(Room room, int last, int count) {
        for (int no = last + 1; no <= last + count; no++) {
            em.persist(new Place(room, no));
        }
    }

    int lastPlaceNo(Room room) {
        Integer last = em.createQuery("select max(p.placeNo) from Place p where p.room = :room", Integer.class)
                .setParameter("room", room)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    int placeCount(Room room) {
        return em.createQuery("select count(p) from Place p where p.room = :room", Long.class)
                .setParameter("room", room)
                .getSingleResult()
                .intValue();
    }

    /** A bed that somebody has or had stays: who slept there is asked for years later. */
    void remove(Place place) {
        long given = em.createQuery("select count(x) from Placement x where x.place = :place", Long.class)
                .setParameter("place", place)
                .getSingleResult();
        if (given > 0) {
            throw new BusinessException("housing.placeWasGiven", place.getPlaceNo());
        }
        em.createQuery("delete from Closure c where c.place = :place")
                .setParameter("place", place)
                .executeUpdate();
        em.remove(place);
    }

    private void checkNew(Room room) {
        em.createQuery("select r from Room r where r.unit = :unit and r.name = :name", Room.class)
                .setParameter("unit", room.getUnit())
                .setParameter("name", room.getName())
                .getResultStream()
                .filter(other -> !other.equals(room))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("housing.roomThere", other.getName());
                });
    }
}
