package de.kommune.sim.housing.defects.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.defects.entity.Defect;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.defects.policy.DefectPolicy;
import de.kommune.sim.housing.estate.entity.Closure;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is broken in the shelters («Mängel»): reporting, assigning, closing what cannot be used, mending, and looking again. */
@Stateless
@Guarded
public class Defects {

    private static final int MOST_DONE = 200;
    private static final Set<DefectState> DONE = EnumSet.of(DefectState.VERIFIED);

    private static final String LINE =
            "select new de.kommune.sim.housing.defects.boundary.DefectLine(d.id, d.version, f.id,"
                    + " f.name, r.id, r.name, d.kind, d.urgency, d.summary, d.reportedOn, d.reportedBy, d.dueOn, d.state,"
                    + " d.assignedTo, d.mendedOn, d.verifiedBy, c.period, d.notedBy) from Defect d join d.facility f"
                    + " left join d.room r left join d.closure c where ";

    private final DefectPolicy policy = new DefectPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private DefectDeadlines deadlines;

    @Inject
    private Clock clock;

    /** What nobody has looked at again yet, what is due first comes first. */
    @Requires(HOUSE_READ)
    public List<DefectLine> open() {
        return em.createQuery(LINE + "d.state not in :done order by d.dueOn, d.id", DefectLine.class)
                .setParameter("done", DONE)
                .getResultList();
    }

    /** What is in order again, the latest first; at most two hundred. */
    @Requires(HOUSE_READ)
    public List<DefectLine> done() {
        return em.createQuery(LINE + "d.state in :done order by d.mendedOn desc, d.id desc", DefectLine.class)
                .setParameter("done", DONE)
                .setMaxResults(MOST_DONE)
                .getResultList();
    }

    @Requires(HOUSE_READ)
    public DefectLine get(long defectId) {
        return em.createQuery(LINE + "d.id = :id", DefectLine.class)
                .setParameter("id", defectId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** By when something of that urgency would be due if it was reported today. */
    @Requires(HOUSE_READ)
    public LocalDate proposedDue(DefectUrgency urgency) {
        return deadlines.due(urgency, today(), today());
    }

    /** Notes what is broken; the same form never makes a second one. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public Defect report(NewDefect wanted) {
        Facility facility = locked(Facility.class, wanted.facilityId());
        return em.createQuery("select d from Defect d where d.token = :form", Defect.class)
                .setParameter("form", wanted.form())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> reported(facility, wanted));
    }

    private Defect reported(Facility facility, NewDefect wanted) {
        DefectFacts facts =
                policy.dated(wanted.facts(), deadlines.days(wanted.facts().urgency(), today()));
        policy.check(facts, today());
        Room room = wanted.roomId() == null ? null : found(Room.class, wanted.roomId());
        if (room != null && !room.getFacility().equals(facility)) {
            throw new NotFoundException();
        }
        Defect defect = new Defect(facility, room, facts, wanted.form(), caller.name());
        em.persist(defect);
        return defect;
    }

    /** @param assignedTo a firm or a post; no register knows them all */
    @Requires(HOUSE_WRITE)
    public void assign(long defectId, int version, String assignedTo, LocalDate dueOn) {
        locked(defectId, version).assign(assignedTo, dueOn);
    }

    /**
     * Closes the room of a defect, or a bed of it, from today on.
     *
     * @param bedId null for the whole room
     * @param lastDay null until it is mended
     */
    @Requires(HOUSE_WRITE)
    public void block(long defectId, int version, Long bedId, LocalDate lastDay) {
        Defect defect = locked(defectId, version);
        if (defect.getRoom() == null) {
            throw new BusinessException("housing.defectOfHouse");
        }
        if (defect.getClosure() != null
                && defect.getClosure().getPeriod().getTo().isAfter(today())) {
            throw new BusinessException("housing.defectBlocks");
        }
        Closure closure = closure(defect, bedId, lastDay);
        defect.block(closure);
        em.persist(closure);
    }

    private Closure closure(Defect defect, Long bedId, LocalDate lastDay) {
        ClosureFacts facts =
                new ClosureFacts(ClosureReason.REPAIR, defect.getSummary(), Period.ofDays(today(), lastDay));
        if (bedId == null) {
            return Closure.of(defect.getRoom(), facts, caller.name());
        }
        Place bed = found(Place.class, bedId);
        if (!bed.getRoom().equals(defect.getRoom())) {
            throw new NotFoundException();
        }
        return Closure.of(bed, facts, caller.name());
    }

    /** It is mended; what it closed can be used from the next day on. */
    @Requires(HOUSE_WRITE)
    public void mend(long defectId, int version, LocalDate day) {
        if (day.isAfter(today())) {
            throw new BusinessException("housing.defectDayToCome", day);
        }
        locked(defectId, version).mend(day);
    }

    /** Somebody looked, and it is in order. */
    @Requires(HOUSE_WRITE)
    public void verify(long defectId, int version) {
        locked(defectId, version).verify(caller.name());
    }

    /** Somebody looked, and it is not in order. */
    @Requires(HOUSE_WRITE)
    public void reopen(long defectId, int version, LocalDate dueOn) {
        locked(defectId, version).reopen(dueOn);
    }

    private Defect locked(long defectId, int version) {
        Defect defect = locked(Defect.class, defectId);
        if (defect.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return defect;
    }

    private <T> T locked(Class<T> type, long id) {
        T record = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }

    private <T> T found(Class<T> type, long id) {
        T record = em.find(type, id);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
