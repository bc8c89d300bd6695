package de.kommune.sim.housing.absence.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.absence.entity.AbsenceLimit;
import de.kommune.sim.housing.absence.policy.AbsencePolicy;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** Who is away, since when, and for whom it has been too long («Abwesenheiten»). */
@Stateless
@Guarded
public class Absences {

    private final AbsencePolicy policy = new AbsencePolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    /** Everybody who is away, whoever has been away longest comes first. */
    @Requires(HOUSE_READ)
    public List<AbsentLine> list() {
        LocalDate today = today();
        int days = inForce(limits(), today).getDays();
        return em
                .createQuery(
                        "select x.id, p.id, p.displayName, f.name, r.name, b.placeNo, x.change.at, s.firstNight from Placement x"
                                + " join x.person p join x.facility f join x.place b join b.room r"
                                + " left join AbsenceStart s on s.placementId = x.id where x.state = :absent"
                                + " and x.period.to > :today and " + PersonRows.seen("p")
                                + " order by x.id",
                        Object[].class)
                .setParameter("absent", PlacementState.ABSENT)
                .setParameter("today", today)
                .setParameter("side", people.side())
                .getResultList()
                .stream()
                .map(row -> line(row, today, days))
                .sorted(Comparator.comparing(AbsentLine::since))
                .toList();
    }

    private AbsentLine line(Object[] row, LocalDate today, int days) {
        // who was away before anybody was asked since when is away since the day of the entry
        LocalDate since = row[7] == null ? ((LocalDateTime) row[6]).toLocalDate() : (LocalDate) row[7];
        return new AbsentLine(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                since,
                policy.nights(since, today),
                policy.isOver(since, today, days));
    }

    /** Every limit that ever held, the latest first. */
    @Requires(HOUSE_READ)
    public List<AbsenceLimit> limits() {
        return em.createQuery("select l from AbsenceLimit l order by l.period.from desc", AbsenceLimit.class)
                .getResultList();
    }

    /** From that day on this limit holds instead of the one before. */
    @Requires(HOUSE_WRITE)
    public void setLimit(int days, String source, LocalDate from) {
        AbsenceLimit last = em.createQuery("select l from AbsenceLimit l where l.period.to = :open", AbsenceLimit.class)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two who set one at once get one after the other
                .getSingleResult();
        AbsenceLimit next = new AbsenceLimit(days, source, from, caller.name());
        last.giveWayOn(from);
        em.persist(next);
    }

    private static AbsenceLimit inForce(List<AbsenceLimit> limits, LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.getPeriod().contains(day))
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.absenceWithoutLimit", day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
