package de.kommune.sim.housing.placement.boundary;

import static de.kommune.sim.access.Permission.PLACEMENT_READ;
import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementChange;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The placements («Belegungen»): proposing, ordering, moving in, being away, moving on and ending. Several people are put somewhere
 * in one transaction, all of them or nobody; whoever changes the past says why, and what was on record before stays readable.
 */
@Stateless
@Guarded
public class Placements {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PlacementRows rows;

    @Inject
    private PlacementDesk desk;

    @Inject
    private HousingRegister register;

    @Inject
    private Clock clock;

    /** All placements of a person, the latest first. */
    @Requires(PLACEMENT_READ)
    public List<PlacementLine> ofPerson(long personId) {
        CallTrail.person(personId);
        return rows.ofPerson(personId);
    }

    /** One placement with whom it is about. */
    @Requires(PLACEMENT_READ)
    public PlacementView get(long placementId) {
        Placement placement = rows.get(placementId);
        Person person = placement.getPerson();
        CallTrail.person(person.getId());
        PlacementLine line = rows.ofPerson(person.getId()).stream()
                .filter(found -> found.id() == placementId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new PlacementView(person.getId(), person.getDisplayName(), line);
    }

    /** Who has the beds of a facility on a night. */
    @Requires(PLACEMENT_READ)
    public List<Guest> guests(long facilityId, LocalDate night) {
        return rows.guests(facilityId, night);
    }

    /** Which of these people have a bed on a night from that day on. */
    @Requires(PLACEMENT_READ)
    public Set<Long> placed(Collection<Long> personIds, LocalDate day) {
        return rows.placed(personIds, day);
    }

    /** How many beds of each facility somebody has on a night, or will have. */
    @Requires(PLACEMENT_READ)
    public Map<Long, Long> taken(LocalDate night) {
        return rows.taken(night);
    }

    /** Who has the beds of a room in that time, bed by bed and night by night. */
    @Requires(PLACEMENT_READ)
    public List<RoomStay> ofRoom(long roomId, Period period) {
        return rows.ofRoom(roomId, period);
    }

    /** How many people have a bed of each facility on a night, those who live there and those who are to come. */
    @Requires(PLACEMENT_READ)
    public Map<Long, Occupied> occupied(LocalDate night) {
        return rows.occupied(night);
    }

    /** Everything that was ever on record about a placement, the latest first. */
    @Requires(PLACEMENT_READ)
    public List<FormerState> history(long placementId) {
        Placement placement = rows.get(placementId);
        CallTrail.person(placement.getPerson().getId());
        return rows.history(placementId);
    }

    /** Which rules it would break to put these people there; nothing is kept for anybody. */
    @Requires(PLACEMENT_READ)
    public List<Breach> check(NewPlacement wanted) {
        return register.breaches(desk.drafted(wanted, by(wanted.reason())));
    }

    /** Keeps beds for people: all of them or none. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public List<Placement> propose(NewPlacement wanted) {
        checkReason(wanted.period().getFrom(), wanted.reason());
        List<Placement> made = desk.locked(wanted, by(wanted.reason()));
        register.check(made);
        made.forEach(em::persist);
        em.flush(); // the database has the last word on double bookings
        return made;
    }

    /** It is decided. */
    @Requires(PLACEMENT_WRITE)
    public void order(long placementId, int version) {
        change(placementId, version, null, Placement::order);
    }

    @Requires(PLACEMENT_WRITE)
    public void moveIn(long placementId, int version) {
        change(placementId, version, null, Placement::moveIn);
    }

    /** The person is away for a time; the bed is kept. */
    @Requires(PLACEMENT_WRITE)
    public void beAbsent(long placementId, int version) {
        change(placementId, version, null, Placement::beAbsent);
    }

    @Requires(PLACEMENT_WRITE)
    public void comeBack(long placementId, int version) {
        change(placementId, version, null, Placement::comeBack);
    }

    /** That night is the last one; the bed is free from the next on. */
    @Requires(PLACEMENT_WRITE)
    public void end(long placementId, int version, LocalDate lastNight, EndReason endReason, String reason) {
        checkReason(lastNight.plusDays(1), reason);
        change(placementId, version, reason, (placement, by) -> placement.endOn(lastNight, endReason, by));
    }

    /** Nobody moved in: the bed is free again, and the reason stays in the history. */
    @Requires(PLACEMENT_WRITE)
    public void withdraw(long placementId, int version, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("housing.withdrawnWithoutReason");
        }
        Placement placement = change(placementId, version, reason, Placement::withdraw);
        em.flush(); // the last state is kept with its reason before the row goes
        em.remove(placement);
    }

    /**
     * People who live somewhere go on in other beds from that day on: all of them or nobody, also where they change beds
     * among themselves.
     *
     * @param reason needed for a day before today
     */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public List<Placement> move(List<Seat> seats, LocalDate day, String reason) {
        checkReason(day, reason);
        desk.lockPeople(seats.stream().map(Seat::personId).toList());
        Map<Long, Place> places = register.places(PlacementDesk.beds(seats));
        Map<Long, Placement> homes = homes(seats, day);
        register.lock(PlacementDesk.facilities(
                Stream.concat(places.values().stream(), homes.values().stream().map(Placement::getPlace))
                        .toList()));
        List<Placement> next = seats.stream()
                .map(seat -> homes.get(seat.personId()).goOn(places.get(seat.bedId()), day, by(reason)))
                .toList();
        em.flush(); // the old beds are free before the new ones are taken
        register.check(next);
        next.forEach(em::persist);
        em.flush();
        return next;
    }

    private Map<Long, Placement> homes(List<Seat> seats, LocalDate day) {
        Map<Long, Placement> homes = em
                .createQuery(
                        "select x from Placement x join fetch x.person join fetch x.place b join fetch b.room"
                                + " where x.person.id in :people and x.period.from <= :day and x.period.to > :day",
                        Placement.class)
                .setParameter("people", seats.stream().map(Seat::personId).toList())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(placement -> placement.getPerson().getId(), placement -> placement));
        seats.stream()
                .filter(seat -> !homes.containsKey(seat.personId()))
                .findFirst()
                .ifPresent(seat -> {
                    throw new BusinessException("housing.livesNowhere", day);
                });
        return homes;
    }

    private Placement change(long id, int version, String reason, BiConsumer<Placement, PlacementChange> deed) {
        Placement placement = rows.get(id);
        CallTrail.person(placement.getPerson().getId());
        em.refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        if (placement.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        deed.accept(placement, by(reason));
        return placement;
    }

    /** What lies behind us was reported and charged for already; whoever changes it says why. */
    private void checkReason(LocalDate firstChangedNight, String reason) {
        boolean past = firstChangedNight.isBefore(LocalDate.now(clock));
        if (past && (reason == null || reason.isBlank())) {
            throw new BusinessException("housing.backdatedWithoutReason", firstChangedNight);
        }
    }

    private PlacementChange by(String reason) {
        return new PlacementChange(reason, caller.name(), LocalDateTime.now(clock));
    }
}
