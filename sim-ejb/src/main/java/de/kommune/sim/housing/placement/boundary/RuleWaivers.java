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
import de.kommune.sim.housing.placement.entity.WaiverSeat;
import de.kommune.sim.housing.placement.entity.WaiverState;
import de.kommune.sim.housing.placement.policy.WaiverRule;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Exceptions from the rules of housing («Ausnahmen von Belegungsregeln»), by four eyes within section 50-2: one clerk asks and says why, another
 * decides. With the yes the beds are kept, and everything else is asked anew.
 */
@Stateless
@Guarded
public class RuleWaivers {

    private static final int MOST_DECIDED = 200;

    private static final String WAIVER = "select w from RuleWaiver w where not exists (select s from WaiverSeat s"
            + " where s.waiver = w and s.side <> :side) and ";

    private final WaiverRule rule = new WaiverRule();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private PlacementDesk desk;

    @Inject
    private HousingRegister register;

    @Inject
    private Clock clock;

    /** What waits for a decision, what was asked for first comes first. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<WaiverLine> waiting() {
        return lines(waivers("w.state = :state order by w.id").setParameter("state", WaiverState.REQUESTED));
    }

    /** What is decided, the latest request first; at most two hundred. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.SEARCH)
    public List<WaiverLine> decided() {
        return lines(waivers("w.state <> :state order by w.id desc")
                .setParameter("state", WaiverState.REQUESTED)
                .setMaxResults(MOST_DECIDED));
    }

    @Requires(value = PLACEMENT_WRITE, deed = Deed.READ)
    public WaiverLine get(long waiverId) {
        WaiverLine line = lines(waivers("w.id = :id").setParameter("id", waiverId)).stream()
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
        return em.createQuery("select w from RuleWaiver w where w.token = :form", RuleWaiver.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> asked(wanted, drafts, reason, form));
    }

    private RuleWaiver asked(NewPlacement wanted, List<Placement> drafts, String reason, String form) {
        RuleWaiver waiver =
                new RuleWaiver(wanted.basis(), wanted.period(), rule.waived(register.breaches(drafts)), reason);
        drafts.forEach(draft -> new WaiverSeat(waiver, draft.getPerson(), draft.getPlace(), draft.isNeedsProtection()));
        em.persist(waiver.asked(caller.name(), now(), form));
        return waiver;
    }

    /** Agrees to what somebody else asked for, and keeps the beds; whatever else speaks against it by now is refused. */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public List<Placement> approve(long waiverId, int version) {
        RuleWaiver waiver = locked(waiverId, version);
        waiver.approve(caller.name(), now());
        List<Placement> made = desk.locked(wanted(waiver), change(waiver.getReason()));
        register.check(made, waiver.getRules());
        made.forEach(em::persist);
        em.flush(); // the database has the last word on double bookings
        return made;
    }

    private static NewPlacement wanted(RuleWaiver waiver) {
        List<Seat> seats = waiver.getSeats().stream()
                .map(seat -> new Seat(seat.getPerson().getId(), seat.getPlace().getId(), seat.isNeedsProtection()))
                .toList();
        return new NewPlacement(seats, waiver.getPeriod(), waiver.getBasis(), waiver.getReason());
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
        RuleWaiver waiver = waivers("w.id = :id")
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

    private TypedQuery<RuleWaiver> waivers(String which) {
        return em.createQuery(WAIVER + which, RuleWaiver.class).setParameter("side", people.side());
    }

    /** With whom they are about and from which rules, in one question more each. */
    private List<WaiverLine> lines(TypedQuery<RuleWaiver> query) {
        List<RuleWaiver> waivers = query.getResultList();
        if (waivers.isEmpty()) {
            return List.of();
        }
        List<Long> ids = waivers.stream().map(RuleWaiver::getId).toList();
        Map<Long, List<WantedSeat>> seats = seats(ids).stream().collect(Collectors.groupingBy(WantedSeat::waiverId));
        Map<Long, List<HousingRule>> rules = rules(ids);
        return waivers.stream()
                .map(waiver -> line(waiver, rules.get(waiver.getId()), seats.get(waiver.getId())))
                .toList();
    }

    private List<WantedSeat> seats(List<Long> waiverIds) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.WantedSeat(s.waiver.id, p.id, p.displayName,"
                                + " f.name, r.name, b.placeNo) from WaiverSeat s join s.person p join s.place b"
                                + " join b.room r join r.facility f where s.waiver.id in :ids order by s.id",
                        WantedSeat.class)
                .setParameter("ids", waiverIds)
                .getResultList();
    }

    private Map<Long, List<HousingRule>> rules(List<Long> waiverIds) {
        return em.createQuery("select w.id, r from RuleWaiver w join w.rules r where w.id in :ids", Object[].class)
                .setParameter("ids", waiverIds)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (HousingRule) row[1]))
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (HousingRule) row[1], Collectors.toList())));
    }

    private WaiverLine line(RuleWaiver waiver, List<HousingRule> rules, List<WantedSeat> seats) {
        return new WaiverLine(
                waiver.getId(),
                waiver.getVersion(),
                waiver.getState(),
                waiver.getBasis(),
                waiver.getPeriod(),
                waiver.getReason(),
                rules,
                seats,
                waiver.getRequestedBy(),
                waiver.getRequestedAt(),
                waiver.getDecidedBy(),
                waiver.getDecidedAt(),
                waiver.getRefusalReason(),
                waiver.getRequestedBy().equalsIgnoreCase(caller.name()));
    }

    private PlacementChange change(String reason) {
        return new PlacementChange(reason, caller.name(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
