package de.kommune.sim.housing.inventory.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.inventory.entity.InventoryItem;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.WriteOff;
import de.kommune.sim.housing.inventory.policy.InventoryPolicy;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The things of the houses («Inventar»): what there is and where, in what condition, and what was written off. */
@Stateless
@Guarded
public class Inventory {

    private final InventoryPolicy policy = new InventoryPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ItemRows rows;

    @Inject
    private Clock clock;

    /** What a house has now, kind by kind, with who was handed it. */
    @Requires(HOUSE_READ)
    public List<ItemLine> ofFacility(long facilityId) {
        return rows.ofFacility(facilityId);
    }

    /** What a house no longer has, the latest first; at most two hundred. */
    @Requires(HOUSE_READ)
    public List<ItemLine> writtenOff(long facilityId) {
        return rows.writtenOff(facilityId);
    }

    /** One thing with everybody who ever had it. */
    @Requires(HOUSE_READ)
    public ItemView get(long inventoryId) {
        ItemLine line = rows.line(inventoryId);
        return new ItemView(line, rows.ofItem(inventoryId));
    }

    /** What a house has and had, for a table; who was handed it does not leave. */
    @Requires(value = HOUSE_READ, deed = Deed.EXPORT)
    public List<ItemLine> export(long facilityId) {
        return Stream.concat(rows.ofFacility(facilityId).stream(), rows.writtenOff(facilityId).stream())
                .toList();
    }

    /** Enters things of one kind: all of them or none. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public List<InventoryItem> add(long facilityId, NewItems wanted) {
        Facility facility = em.find(Facility.class, facilityId, LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        policy.checkNew(wanted.size(), wanted.tags(), wanted.name());
        wanted.tags().stream().filter(rows::isKnown).findFirst().ifPresent(tag -> {
            throw new BusinessException("housing.itemThere", tag);
        });
        Room room = room(facility, wanted.roomId());
        Place place = place(room, wanted.bedId());
        List<String> tags = wanted.tags().isEmpty() ? Collections.nCopies(wanted.count(), null) : wanted.tags();
        List<InventoryItem> made = new ArrayList<>();
        tags.forEach(tag -> made.add(added(facility, wanted, tag)));
        made.forEach(item -> item.put(room, place, caller.name()));
        return made;
    }

    private InventoryItem added(Facility facility, NewItems wanted, String tag) {
        InventoryItem item =
                new InventoryItem(facility, wanted.kind(), wanted.name(), wanted.condition(), caller.name());
        em.persist(item);
        item.number(tag == null ? policy.ownNumber(item.getId()) : tag);
        return item;
    }

    private Room room(Facility facility, Long roomId) {
        if (roomId == null) {
            return null;
        }
        Room room = em.find(Room.class, roomId);
        if (room == null || !room.getFacility().equals(facility)) {
            throw new NotFoundException();
        }
        return room;
    }

    private Place place(Room room, Long bedId) {
        if (bedId == null) {
            return null;
        }
        Place place = em.find(Place.class, bedId);
        if (place == null || !place.getRoom().equals(room)) {
            throw new NotFoundException();
        }
        return place;
    }

    /** Somebody looked at it. */
    @Requires(HOUSE_WRITE)
    public void assess(long inventoryId, int version, ItemCondition condition) {
        rows.lock(inventoryId, version).assess(condition, caller.name());
    }

    /**
     * It stands elsewhere in the house from now on.
     *
     * @param roomId null for the store of the house
     * @param bedId null unless it belongs to a bed of the room
     */
    @Requires(HOUSE_WRITE)
    public void put(long inventoryId, int version, Long roomId, Long bedId) {
        InventoryItem item = rows.lock(inventoryId, version);
        Room room = room(item.getFacility(), roomId);
        item.put(room, place(room, bedId), caller.name());
    }

    /** It is no longer there; whoever was handed it does not have it either. */
    @Requires(HOUSE_WRITE)
    public void writeOff(long inventoryId, int version, WriteOff why, LocalDate day) {
        policy.checkDay(day, LocalDate.now(clock));
        InventoryItem item = rows.lock(inventoryId, version);
        item.writeOff(why, day, caller.name());
        rows.held(item).ifPresent(loan -> {
            CallTrail.person(loan.getPerson().getId());
            loan.loseTo(day, caller.name());
        });
    }
}
