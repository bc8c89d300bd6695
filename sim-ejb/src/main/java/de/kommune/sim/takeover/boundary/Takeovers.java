package de.kommune.sim.takeover.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.takeover.entity.FileSums;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The takeovers of contractors' case files («Fallübernahmen»): opened, looked at, signed. */
@Stateless
@Guarded
public class Takeovers {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** All takeovers, the latest first; there are never many. */
    @Requires(TAKEOVER_READ)
    public List<TakeoverLine> list() {
        Map<Long, Object[]> files = new HashMap<>();
        List<?> counted = em.createNativeQuery(
                        "select takeover_id, count(*), sum(row_total) from takeover_file group by takeover_id")
                .getResultList();
        counted.stream().map(Object[].class::cast).forEach(row -> files.put(((Number) row[0]).longValue(), row));
        return em.createQuery("select t from Takeover t order by t.openedAt desc", Takeover.class)
                .getResultStream()
                .map(takeover -> TakeoverLine.of(takeover, files.get(takeover.getId())))
                .toList();
    }

    @Requires(TAKEOVER_READ)
    public Takeover get(long id) {
        return find(id, LockModeType.NONE);
    }

    @Requires(value = TAKEOVER_APPROVE, deed = CHANGE)
    public Takeover open(String name, String contractor) {
        Takeover takeover = new Takeover(name, contractor, caller.name(), LocalDateTime.now(clock));
        em.persist(takeover);
        return takeover;
    }

    /** The team lead names the legal ground; a takeover without a file cannot be read. */
    @Requires(TAKEOVER_APPROVE)
    public void beginReading(long id, LegalGround ground) {
        Takeover takeover = find(id, LockModeType.PESSIMISTIC_WRITE);
        long files = em.createQuery("select count(f) from ReceivedFile f where f.takeover = :takeover", Long.class)
                .setParameter("takeover", takeover)
                .getSingleResult();
        if (files == 0) {
            throw new BusinessException("takeover.noFile", takeover.getName());
        }
        takeover.beginReading(ground);
    }

    /** Whoever starts a job orders it before; {@code last} is the execution that the caller knows to be over. */
    @Requires(TAKEOVER_APPROVE)
    public void orderJob(long id, Long last) {
        find(id, LockModeType.PESSIMISTIC_WRITE).orderJob(last, LocalDateTime.now(clock));
    }

    /** Notes which execution works on it, so that its progress is found again. */
    @Requires(TAKEOVER_APPROVE)
    public void workedOnBy(long id, long execution) {
        find(id, LockModeType.PESSIMISTIC_WRITE).workedOnBy(execution);
    }

    /** A job reports that it got that far. */
    @Requires(TAKEOVER_APPROVE)
    public void reach(long id, TakeoverState state) {
        find(id, LockModeType.PESSIMISTIC_WRITE).reach(state);
    }

    /** What became of the lines, one row a file; the columns of each add up to its lines. */
    @Requires(TAKEOVER_READ)
    public List<FileSums> sums(long id) {
        List<?> files = em.createNativeQuery("select f.id, f.name, f.row_total, coalesce(r.outcome, ''), count(r.id)"
                        + " from takeover_file f left join takeover_row r on r.file_id = f.id"
                        + " where f.takeover_id = ? group by f.id, f.name, f.row_total, r.outcome order by f.id")
                .setParameter(1, id)
                .getResultList();
        return FileSumming.sum(files);
    }

    /** Both sides signed the protocol. The staged rows are erased after a while. */
    @Requires(TAKEOVER_APPROVE)
    public void accept(long id, String contractorsSignatory) {
        find(id, LockModeType.PESSIMISTIC_WRITE).accept(contractorsSignatory, LocalDateTime.now(clock));
    }

    /** Another day on which the staged rows are erased. */
    @Requires(TAKEOVER_APPROVE)
    public void eraseStagingOn(long id, LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("takeover.erasureInPast", day);
        }
        find(id, LockModeType.PESSIMISTIC_WRITE).eraseStagingOn(day);
    }

    private Takeover find(long id, LockModeType lock) {
        Takeover takeover = em.find(Takeover.class, id, lock);
        if (takeover == null) {
            throw new NotFoundException();
        }
        return takeover;
    }

    /** Folds one line per file and outcome into one line per file. */
    private static final class FileSumming {

        private static List<FileSums> sum(List<?> rows) {
            Map<Long, FileSums> files = new LinkedHashMap<>();
            Map<Long, Map<RowOutcome, Long>> counts = new LinkedHashMap<>();
            for (Object each : rows) {
                Object[] row = (Object[]) each;
                long file = ((Number) row[0]).longValue();
                files.putIfAbsent(
                        file, new FileSums(file, (String) row[1], ((Number) row[2]).longValue(), 0, 0, 0, 0, 0, 0));
                Map<RowOutcome, Long> outcomes = counts.computeIfAbsent(file, id -> new EnumMap<>(RowOutcome.class));
                if (!"".equals(row[3])) {
                    outcomes.put(RowOutcome.valueOf((String) row[3]), ((Number) row[4]).longValue());
                }
            }
            return files.values().stream()
                    .map(file -> with(file, counts.get(file.fileId())))
                    .toList();
        }

        private static FileSums with(FileSums file, Map<RowOutcome, Long> counts) {
            return new FileSums(
                    file.fileId(),
                    file.fileName(),
                    file.lines(),
                    counts.getOrDefault(RowOutcome.TAKEN_OVER, 0L),
                    counts.getOrDefault(RowOutcome.QUARANTINED, 0L),
                    counts.getOrDefault(RowOutcome.REFUSED, 0L),
                    counts.getOrDefault(RowOutcome.HEADER, 0L),
                    counts.getOrDefault(RowOutcome.BLANK, 0L),
                    counts.getOrDefault(RowOutcome.TOTAL, 0L));
        }
    }
}
