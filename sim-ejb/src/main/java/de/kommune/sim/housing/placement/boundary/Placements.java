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
import de.kommune.sim.housing.placement.entity.Breach;
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
    private MoveDesk mover;

    @Inject
    private AbsenceStarts absences;

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

    /** The person is away for a time, since that night; the bed is kept. */
    @Requires(PLACEMENT_WRITE)
    public void beAbsent(long placementId, int version, LocalDate firstNight) {
        change(placementId, version, null, (placement, by) -> {
            placement.beAbsent(by);
            absences.begin(placement, firstNight, LocalDate.now(clock), by);
        });
    }

    @Requires(PLACEMENT_WRITE)
    public void comeBack(long placementId, int version) {
        change(placementId, version, null, Placement::comeBack);
    }

    /** Which children of the household would be alone if that night were the last of the placement, and from which night on. */
    @Requires(PLACEMENT_READ)
    public List<Breach> leftAlone(long placementId, LocalDate lastNight) {
        Placement placement = rows.get(placementId);
        CallTrail.person(placement.getPerson().getId());
        return register.leftAlone(new Leaving(placement, lastNight.plusDays(1)));
    }

    /** That night is the last one; the bed is free from the next on. Nothing keeps anybody from going, but whoever leaves a child alone is told so first. */
    @Requires(PLACEMENT_WRITE)
    public void end(long placementId, int version, PlacementEnd end) {
        LocalDate free = end.lastNight().plusDays(1);
        checkReason(free, end.why());
        change(placementId, version, end.why(), (placement, by) -> {
            if (!end.knowing()) {
                checkNobodyLeft(new Leaving(placement, free));
            }
            placement.endOn(end.lastNight(), end.reason(), by);
        });
    }

    private void checkNobodyLeft(Leaving leaving) {
        register.leftAlone(leaving).stream().findFirst().ifPresent(left -> {
            throw new BusinessException("housing.leavesChild", left.room(), left.night());
        });
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
        PlacementChange change = by(reason);
        return mover.carryOut(mover.locked(seats, day, change), Set.of(), change);
    }

    /** Which rules it would break that these people go on in those beds from that day on; nobody moves. */
    @Requires(PLACEMENT_READ)
    public List<Breach> checkMove(List<Seat> seats, LocalDate day) {
        return mover.breaches(mover.drafted(seats, day, by(null)));
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
