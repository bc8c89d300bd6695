package de.kommune.sim.housing.placement.boundary;

import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementChange;
import de.kommune.sim.housing.placement.entity.RuleWaiver;
import de.kommune.sim.housing.placement.entity.WaiverKind;
import de.kommune.sim.housing.placement.entity.WaiverSeat;
import de.kommune.sim.housing.placement.entity.WaiverState;
import de.kommune.sim.housing.placement.policy.WaiverRule;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Exceptions from the rules of housing («Ausnahmen von Belegungsregeln»), by four eyes within section 50-2: one clerk asks and says why, another
 * decides. With the yes the beds are kept, or the people move, and everything else is asked anew.
 */
@Stateless
@Guarded
public class RuleWaivers {

    private static final int MOST_DECIDED = 200;

    private final WaiverRule rule = new WaiverRule();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private WaiverRows rows;

    @Inject
    private PlacementDesk desk;

    @Inject
    private MoveDesk mover;

    @Inject
    private HousingRegister register;

    @Inject
    private Clock clock;

    /** What waits for a decision, what was asked for first comes first. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<WaiverLine> waiting() {
        return rows.lines(rows.waivers("w.state = :state order by w.id").setParameter("state", WaiverState.REQUESTED));
    }

    /** What is decided, the latest request first; at most two hundred. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<WaiverLine> decided() {
        return rows.lines(rows.waivers("w.state <> :state order by w.id desc")
                .setParameter("state", WaiverState.REQUESTED)
                .setMaxResults(MOST_DECIDED));
    }

    @Requires(value = PLACEMENT_WRITE, deed = Deed.READ)
    public WaiverLine get(long waiverId) {
        WaiverLine line = rows.lines(rows.waivers("w.id = :id").setParameter("id", waiverId)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        line.seats().forEach(seat -> CallTrail.person(seat.personId()));
        return line;
    }

    /** Asks to house people although rules speak against it; the same form never asks twice. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public RuleWaiver ask(NewPlacement wanted, String reason, String form) {
        rule.checkReason(reason);
        List<Placement> drafts = desk.locked(wanted, change(reason));
        return rows.askedBefore(form).orElseGet(() -> {
            Set<HousingRule> rules = rule.waived(register.breaches(drafts));
            RuleWaiver waiver = new RuleWaiver(wanted.basis(), wanted.period(), rules, reason);
            drafts.forEach(draft -> new WaiverSeat(waiver, draft, null));
            return kept(waiver, form);
        });
    }

    /** Asks to let people move although rules speak against it; the same form never asks twice. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public RuleWaiver askToMove(List<Seat> seats, LocalDate day, String reason, String form) {
        rule.checkReason(reason);
        List<Move> moves = mover.locked(seats, day, change(reason));
        return rows.askedBefore(form).orElseGet(() -> {
            RuleWaiver waiver = RuleWaiver.ofMove(
                    HousingRegister.span(Move.next(moves)), rule.waived(mover.breaches(moves)), reason);
            moves.forEach(
                    move -> new WaiverSeat(waiver, move.next(), move.home().getId()));
            return kept(waiver, form);
        });
    }

    private RuleWaiver kept(RuleWaiver waiver, String form) {
        em.persist(waiver.asked(caller.name(), now(), form));
        return waiver;
    }

    /** Agrees to what somebody else asked for, and does it; whatever else speaks against it by now is refused. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public List<Placement> approve(long waiverId, int version) {
        RuleWaiver waiver = locked(waiverId, version);
        waiver.approve(caller.name(), now());
        return waiver.getKind() == WaiverKind.MOVE ? moved(waiver) : placed(waiver);
    }

    private List<Placement> placed(RuleWaiver waiver) {
        List<Placement> made = desk.locked(
                new NewPlacement(seats(waiver), waiver.getPeriod(), waiver.getBasis(), waiver.getReason()),
                change(waiver.getReason()));
        HousingRegister.refuse(register.breaches(made), waiver.getRules());
        made.forEach(em::persist);
        em.flush(); // the database has the last word on double bookings
        return made;
    }

    private List<Placement> moved(RuleWaiver waiver) {
        PlacementChange change = change(waiver.getReason());
        List<Move> moves = mover.locked(seats(waiver), waiver.getPeriod().getFrom(), change);
        waiver.checkHomes(moves.stream()
                .collect(Collectors.toMap(
                        move -> move.home().getPerson().getId(),
                        move -> move.home().getId())));
        return mover.carryOut(moves, waiver.getRules(), change);
    }

    private static List<Seat> seats(RuleWaiver waiver) {
        return waiver.getSeats().stream()
                .map(seat -> new Seat(seat.getPerson().getId(), seat.getPlace().getId(), seat.isNeedsProtection()))
                .toList();
    }

    /** Says no to what somebody else asked for. */
    @Requires(PLACEMENT_WRITE)
    public void refuse(long waiverId, int version, String reason) {
        if (reason != null && !reason.isBlank()) {
            rule.checkReason(reason);
        }
        locked(waiverId, version).refuse(caller.name(), now(), reason);
    }

    /** Takes the own request back. */
    @Requires(PLACEMENT_WRITE)
    public void withdraw(long waiverId, int version) {
        locked(waiverId, version).withdraw(caller.name(), now());
    }

    private RuleWaiver locked(long id, int version) {
        RuleWaiver waiver = rows.waivers("w.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(waiver, LockModeType.PESSIMISTIC_WRITE);
        if (waiver.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        waiver.getSeats().forEach(seat -> CallTrail.person(seat.getPerson().getId()));
        return waiver;
    }

    private PlacementChange change(String reason) {
        return new PlacementChange(reason, caller.name(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
