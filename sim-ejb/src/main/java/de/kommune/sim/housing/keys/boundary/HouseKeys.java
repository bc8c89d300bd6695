package de.kommune.sim.housing.keys.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.Unit;
import de.kommune.sim.housing.estate.policy.NaturalOrder;
import de.kommune.sim.housing.keys.entity.HouseKey;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The cupboard of keys («Schlüsselverzeichnis»): which keys a facility has, what each is of, and which are lost or scrapped. */
@Stateless
@Guarded
public class HouseKeys {

    private static final int LONGEST = 40;
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private KeyRows rows;

    /** All keys of a facility with who holds them, as people count. */
    @Requires(HOUSE_READ)
    public List<KeyLine> ofFacility(long facilityId) {
        return rows.ofFacility(facilityId).stream()
                .sorted(Comparator.comparing(KeyLine::stamp, NaturalOrder.OF_NAMES))
                .toList();
    }

    /** The rooms and flats that a key can be of. */
    @Requires(HOUSE_READ)
    public List<KeySite> sites(long facilityId) {
        return em
                .createQuery(
                        "select new de.kommune.sim.housing.keys.boundary.KeySite(u.id, b.name, u.name, r.id, r.name)"
                                + " from Room r join r.unit u join u.building b where r.facility.id = :facility",
                        KeySite.class)
                .setParameter("facility", facilityId)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(KeySite::building, NaturalOrder.OF_NAMES)
                        .thenComparing(KeySite::unit, NaturalOrder.OF_NAMES)
                        .thenComparing(KeySite::room, NaturalOrder.OF_NAMES))
                .toList();
    }

    /** Puts keys into the cupboard: all of them or none. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public List<HouseKey> add(long facilityId, NewKeys wanted) {
        Facility facility = em.find(Facility.class, facilityId, LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        if (wanted.stamps().isEmpty() || wanted.stamps().size() > MOST) {
            throw new BusinessException("housing.keyCount", wanted.stamps().size(), MOST);
        }
        return wanted.stamps().stream()
                .map(stamp -> added(facility, wanted, stamp))
                .toList();
    }

    private HouseKey added(Facility facility, NewKeys wanted, String stamp) {
        checkNew(facility, stamp);
        HouseKey key = made(facility, wanted, stamp);
        if (!key.getFacility().equals(facility)) {
            throw new NotFoundException();
        }
        em.persist(key);
        em.flush(); // the next of the same number finds this one
        return key;
    }

    private HouseKey made(Facility facility, NewKeys wanted, String stamp) {
        Optional<Room> room = found(Room.class, wanted.roomId());
        if (room.isPresent()) {
            return HouseKey.of(room.get(), wanted.kind(), stamp, caller.name());
        }
        return found(Unit.class, wanted.unitId())
                .map(unit -> HouseKey.of(unit, wanted.kind(), stamp, caller.name()))
                .orElseGet(() -> HouseKey.of(facility, wanted.kind(), stamp, caller.name()));
    }

    private <T> Optional<T> found(Class<T> type, Long id) {
        if (Objects.isNull(id)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(em.find(type, id)).orElseThrow(NotFoundException::new));
    }

    private void checkNew(Facility facility, String stamp) {
        if (stamp.length() > LONGEST) {
            throw new BusinessException("housing.keyStampTooLong", LONGEST);
        }
        boolean there = !em.createQuery(
                        "select k.id from HouseKey k where k.facility = :facility and k.stamp = :stamp", Long.class)
                .setParameter("facility", facility)
                .setParameter("stamp", stamp)
                .getResultList()
                .isEmpty();
        if (there) {
            throw new BusinessException("housing.keyThere", stamp);
        }
    }

    /** A lost key turned up again. */
    @Requires(HOUSE_WRITE)
    public void find(long keyId, int version) {
        locked(keyId, version).beFound();
    }

    /** It is never handed out again. */
    @Requires(HOUSE_WRITE)
    public void retire(long keyId, int version) {
        HouseKey key = locked(keyId, version);
        if (rows.isHeld(key)) {
            throw new BusinessException("housing.keyIsOut", key.getStamp());
        }
        key.retire();
    }

    private HouseKey locked(long keyId, int version) {
        HouseKey key = rows.lockKey(keyId);
        if (key.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return key;
    }
}
