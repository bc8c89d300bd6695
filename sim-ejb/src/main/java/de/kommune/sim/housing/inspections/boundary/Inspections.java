package de.kommune.sim.housing.inspections.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.defects.boundary.DefectDeadlines;
import de.kommune.sim.housing.defects.entity.Defect;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.inspections.entity.Inspection;
import de.kommune.sim.housing.inspections.entity.InspectionFinding;
import de.kommune.sim.housing.inspections.entity.InspectionPoint;
import de.kommune.sim.housing.inspections.policy.InspectionPolicy;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walking through the shelters («Begehungen»): planning one, and writing down what was found; what is not in order is a defect at once. */
@Stateless
@Guarded
public class Inspections {

    private static final int MOST_HELD = 200;
    private static final String FOUND_BY = "Begehung";

    private static final String LINE =
            "select new de.kommune.sim.housing.inspections.boundary.InspectionLine(i.id, i.version, f.id, f.name,"
                    + " i.plannedOn, i.plannedBy, i.heldOn, i.heldBy, (select count(x) from InspectionFinding x"
                    + " where x.inspection = i and x.defect is not null)) from Inspection i join i.facility f where ";

    private final InspectionPolicy policy = new InspectionPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private DefectDeadlines deadlines;

    @Inject
    private Clock clock;

    /** What is still to be done, what was planned first comes first. */
    @Requires(HOUSE_READ)
    public List<InspectionLine> planned() {
        return em.createQuery(LINE + "i.heldOn is null order by i.plannedOn, i.id", InspectionLine.class)
                .getResultList();
    }

    /** What was done, the latest first; at most two hundred. */
    @Requires(HOUSE_READ)
    public List<InspectionLine> held() {
        return em.createQuery(LINE + "i.heldOn is not null order by i.heldOn desc, i.id desc", InspectionLine.class)
                .setMaxResults(MOST_HELD)
                .getResultList();
    }

    @Requires(HOUSE_READ)
    public InspectionLine get(long inspectionId) {
        return em.createQuery(LINE + "i.id = :id", InspectionLine.class)
                .setParameter("id", inspectionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** How each point was found, in the order of the checklist. */
    @Requires(HOUSE_READ)
    public List<FindingLine> findings(long inspectionId) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.inspections.boundary.FindingLine(p.wording, x.remark, d.id, d.state)"
                                + " from InspectionFinding x join x.point p left join x.defect d"
                                + " where x.inspection.id = :id order by p.positionNo, p.id",
                        FindingLine.class)
                .setParameter("id", inspectionId)
                .getResultList();
    }

    /** The checklist of today. */
    @Requires(HOUSE_READ)
    public List<InspectionPoint> points() {
        LocalDate today = today();
        return em.createQuery(
                        "select p from InspectionPoint p where p.valid.from <= :day and p.valid.to > :day"
                                + " order by p.positionNo, p.id",
                        InspectionPoint.class)
                .setParameter("day", today)
                .getResultList();
    }

    /** Plans one; a facility has one at most that is still to be done. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public Inspection plan(long facilityId, LocalDate day) {
        policy.checkPlanned(day, today());
        Facility facility = locked(Facility.class, facilityId);
        em.createQuery(
                        "select i.plannedOn from Inspection i where i.facility = :facility and i.heldOn is null",
                        LocalDate.class)
                .setParameter("facility", facility)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("housing.inspectionPlanned", facility.getName(), other);
                });
        Inspection inspection = new Inspection(facility, day, caller.name());
        em.persist(inspection);
        return inspection;
    }

    /** It is to be on another day. */
    @Requires(HOUSE_WRITE)
    public void move(long inspectionId, int version, LocalDate day) {
        policy.checkPlanned(day, today());
        locked(inspectionId, version).move(day, caller.name());
    }

    /** Writes down what was found at each point; what is not in order is a defect from then on. */
    @Requires(HOUSE_WRITE)
    public void hold(long inspectionId, int version, LocalDate day, List<PointResult> results) {
        Inspection inspection = locked(inspectionId, version);
        policy.checkHeld(day, today());
        Map<Long, InspectionPoint> points =
                points().stream().collect(Collectors.toMap(InspectionPoint::getId, Function.identity()));
        policy.check(results, points.keySet());
        inspection.hold(day, caller.name());
        results.forEach(result -> {
            InspectionPoint point = points.get(result.pointId());
            Defect defect = result.inOrder() ? null : defect(inspection, point, result, day);
            em.persist(new InspectionFinding(inspection, point, defect, result.remark()));
        });
    }

    private Defect defect(Inspection inspection, InspectionPoint point, PointResult result, LocalDate day) {
        DefectUrgency urgency = policy.urgency(point.getKind());
        DefectFacts facts = new DefectFacts(
                point.getKind(),
                urgency,
                policy.summary(point.getWording(), result.remark()),
                day,
                FOUND_BY,
                deadlines.due(urgency, day, today()));
        Defect defect = new Defect(
                inspection.getFacility(), null, facts, UUID.randomUUID().toString(), caller.name());
        em.persist(defect);
        return defect;
    }

    private Inspection locked(long inspectionId, int version) {
        Inspection inspection = locked(Inspection.class, inspectionId);
        if (inspection.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return inspection;
    }

    private <T> T locked(Class<T> type, long id) {
        T record = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
