package de.kommune.sim.measures.programmes.boundary;

import static de.kommune.sim.access.Permission.MEASURE_READ;
import static de.kommune.sim.access.Permission.MEASURE_WRITE;
import static java.util.stream.Collectors.toMap;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.measures.programmes.entity.Attendance;
import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import de.kommune.sim.measures.programmes.entity.CancelReason;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureSession;
import de.kommune.sim.measures.programmes.entity.Participation;
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

/** The sessions of measures («Termine der Maßnahmen»): further ones, cancelled ones, and who came. */
@Stateless
@Guarded
public class Sessions {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private MeasureRows measures;

    @Inject
    private ParticipationRows participations;

    @Inject
    private Clock clock;

    /** The session with whoever could come. */
    @Requires(MEASURE_READ)
    public SessionView get(long sessionId) {
        MeasureSession session = find(sessionId);
        Map<Long, AttendanceMark> marks = attendances(session).stream()
                .collect(toMap(one -> one.getParticipation().getId(), Attendance::getMark));
        List<MarkLine> lines = expected(session).stream()
                .map(one -> new MarkLine(
                        one.getId(),
                        one.getSimCase().getSubject().getDisplayName(),
                        one.getSimCase().getCaseNo(),
                        marks.get(one.getId())))
                .toList();
        return new SessionView(session, lines);
    }

    /** One more session, besides those of the week. */
    @Requires(MEASURE_WRITE)
    public void add(long measureId, NewSession wanted) {
        Measure measure = measures.lock(measureId);
        boolean taken = em.createQuery(
                                "select count(s) from MeasureSession s where s.measure = :measure and s.heldOn = :day and s.startsAt = :at",
                                Long.class)
                        .setParameter("measure", measure)
                        .setParameter("day", wanted.heldOn())
                        .setParameter("at", wanted.startsAt())
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new BusinessException("measures.sessionTwice", wanted.heldOn());
        }
        em.persist(
                new MeasureSession(measure, wanted.heldOn(), wanted.startsAt(), wanted.endsAt(), false, caller.name()));
    }

    /** It does not take place; where somebody noted who came, it did. */
    @Requires(MEASURE_WRITE)
    public void cancel(long sessionId, CancelReason reason) {
        MeasureSession session = lock(sessionId);
        if (!attendances(session).isEmpty()) {
            throw new BusinessException("measures.sessionHeld", session.getHeldOn());
        }
        session.cancel(reason, caller.name());
    }

    /** It takes place after all. */
    @Requires(MEASURE_WRITE)
    public void restore(long sessionId) {
        lock(sessionId).restore(caller.name());
    }

    /** Notes who came; whom the caller does not see stays as it is. */
    @Requires(MEASURE_WRITE)
    public void note(long sessionId, List<NewMark> marks) {
        MeasureSession session = lock(sessionId);
        if (session.getCancelled() != null || session.getHeldOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("measures.sessionNotHeld", session.getHeldOn());
        }
        Map<Long, Participation> expected = expected(session).stream().collect(toMap(Participation::getId, one -> one));
        Map<Long, Attendance> known = attendances(session).stream()
                .collect(toMap(one -> one.getParticipation().getId(), one -> one));
        for (NewMark mark : marks) {
            Participation one = expected.get(mark.participationId());
            if (one == null) {
                throw new NotFoundException();
            }
            Attendance attendance = known.getOrDefault(one.getId(), new Attendance(session, one));
            attendance.note(mark.mark(), caller.name());
            em.persist(attendance);
        }
    }

    private List<Participation> expected(MeasureSession session) {
        return participations.on(session.getMeasure().getId(), session.getHeldOn());
    }

    private List<Attendance> attendances(MeasureSession session) {
        return em.createQuery("select a from Attendance a where a.session = :session", Attendance.class)
                .setParameter("session", session)
                .getResultList();
    }

    private MeasureSession find(long sessionId) {
        return em.createQuery(
                        "select s from MeasureSession s join fetch s.measure where s.id = :id", MeasureSession.class)
                .setParameter("id", sessionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private MeasureSession lock(long sessionId) {
        MeasureSession session = find(sessionId);
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }
}
