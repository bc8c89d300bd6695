package de.kommune.sim.housing.estate.boundary;

import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Closure;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** What is closed for a time («Sperren»): facilities, rooms and single beds. */
@Stateless
@Guarded
public class Closures {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public Closure closeFacility(long facilityId, ClosureFacts facts) {
        return made(Closure.of(found(Facility.class, facilityId), facts, caller.name()));
    }

    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public Closure closeRoom(long roomId, ClosureFacts facts) {
        return made(Closure.of(found(Room.class, roomId), facts, caller.name()));
    }

    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public Closure closePlace(long bedId, ClosureFacts facts) {
        return made(Closure.of(found(Place.class, bedId), facts, caller.name()));
    }

    /** That day is the last one that it is closed. */
    @Requires(ESTATE_WRITE)
    public void end(long closureId, LocalDate lastDay) {
        found(Closure.class, closureId).endOn(lastDay);
    }

    /** It never was closed: the entry was wrong. */
    @Requires(ESTATE_WRITE)
    public void remove(long closureId) {
        em.remove(found(Closure.class, closureId));
    }

    private Closure made(Closure closure) {
        em.persist(closure);
        return closure;
    }

    private <T> T found(Class<T> type, long id) {
        T record = em.find(type, id);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }
}
