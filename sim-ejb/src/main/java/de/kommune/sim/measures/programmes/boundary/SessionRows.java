package de.kommune.sim.measures.programmes.boundary;

import static java.util.stream.Collectors.groupingBy;

import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.MeasureSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sessions of a measure («Zeilen der Termine»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionRows {

    @PersistenceContext
    private EntityManager em;

    List<SessionLine> lines(long measureId) {
        Map<Long, List<Object[]>> marks = em.createQuery(
                        "select a.session.id, a.mark, count(a) from Attendance a where a.session.measure.id = :id"
                                + " group by a.session.id, a.mark",
                        Object[].class)
                .setParameter("id", measureId)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0]));
        return sessions(measureId).stream()
                .map(one -> line(one, marks.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    private List<MeasureSession> sessions(long measureId) {
        return em.createQuery(
                        "select s from MeasureSession s where s.measure.id = :id order by s.heldOn, s.startsAt",
                        MeasureSession.class)
                .setParameter("id", measureId)
                .getResultList();
    }

    private static SessionLine line(MeasureSession one, List<Object[]> marks) {
        long noted = marks.stream().mapToLong(row -> (Long) row[2]).sum();
        long present = marks.stream()
                .filter(row -> row[1] == AttendanceMark.PRESENT)
                .mapToLong(row -> (Long) row[2])
                .sum();
        return new SessionLine(
                one.getId(), one.getHeldOn(), one.getStartsAt(), one.getEndsAt(), one.getCancelled(), present, noted);
    }

    /**
     * Brings the sessions in step with the week of the measure: what is still to come and follows from the week no longer goes, what is missing is
     * added. What was held, cancelled or entered by itself stays.
     */
    void follow(Measure measure, LocalDate today, String account) {
        MeasureDays days = measure.getDays();
        Set<LocalDate> wanted = new HashSet<>(days.weekly());
        for (MeasureSession known : sessions(measure.getId())) {
            boolean same = wanted.contains(known.getHeldOn())
                    && known.getStartsAt().equals(days.getStartsAt())
                    && known.getEndsAt().equals(days.getEndsAt());
            if (same
                    || !known.isPlanned()
                    || known.getCancelled() != null
                    || !known.getHeldOn().isAfter(today)) {
                wanted.remove(known.getHeldOn());
            } else {
                em.remove(known);
            }
        }
        em.flush(); // the days are free before they are taken
        wanted.forEach(day ->
                em.persist(new MeasureSession(measure, day, days.getStartsAt(), days.getEndsAt(), true, account)));
    }
}
