package de.kommune.sim.housing.estate.boundary;

import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The rooms of the facilities and their beds («Zimmer und Plätze»). */
@Stateless
@Guarded
public class Rooms {

    private static final int MOST_PLACES = 99;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EstateReader reader;

    @Inject
    private RoomKeeper keeper;

    @Requires(ESTATE_READ)
    public RoomView get(long id, LocalDate night) {
        return reader.room(id, night);
    }

    /** What of the room is closed in that time: beds of it, all of it, or the whole facility. */
    @Requires(ESTATE_READ)
    public List<ClosureLine> closures(long id, Period period) {
        Room room = em.find(Room.class, id);
        if (room == null) {
            throw new NotFoundException();
        }
        return reader.closures(room.getFacility().getId(), period.getFrom()).stream()
                .filter(closure -> closure.concerns(id) && closure.period().overlaps(period))
                .toList();
    }

    /** Enters a room with so many beds. */
    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public Room add(long facilityId, RoomSite site, RoomFacts facts, int places) {
        return keeper.add(keeper.locked(facilityId), site, facts, places);
    }

    /**
     * Writes down anew what the room is and where it lies.
     *
     * @param version of the room that was on the screen; a stale one is refused
     */
    @Requires(ESTATE_WRITE)
    public void describe(long id, int version, RoomSite site, RoomFacts facts) {
        Room room = locked(id);
        if (room.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        keeper.describe(room, site, facts);
    }

    /** Puts so many more beds in. */
    @Requires(ESTATE_WRITE)
    public void addPlaces(long id, int count) {
        Room room = locked(id);
        int last = keeper.lastPlaceNo(room);
        if (count < 1 || last + count > MOST_PLACES) {
            throw new BusinessException("housing.placeCount", count, MOST_PLACES - last);
        }
        keeper.addPlaces(room, last, count);
    }

    /** Takes a bed out that nobody ever had. */
    @Requires(ESTATE_WRITE)
    public void removePlace(long bedId) {
        Place place = em.find(Place.class, bedId);
        if (place == null) {
            throw new NotFoundException();
        }
        keeper.locked(place.getRoom().getFacility().getId());
        keeper.remove(place);
    }

    /** Whoever changes a facility or puts somebody into it waits for the facility's row. */
    private Room locked(long id) {
        Room room = em.find(Room.class, id);
        if (room == null) {
            throw new NotFoundException();
        }
        keeper.locked(room.getFacility().getId());
        em.refresh(room, LockModeType.PESSIMISTIC_WRITE);
        return room;
    }
}
