package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.policy.Assessed;
import de.kommune.sim.housing.fees.policy.FeePolicy;
import de.kommune.sim.housing.fees.policy.Liable;
import de.kommune.sim.housing.fees.policy.Stay;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts months and keeps each counting («Monate berechnen»). Has no guard of its own: only guarded boundaries and the nightly run use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FeeCounter {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeReader reader;

    @Inject
    private Clock clock;

    /** A month for everybody who lived somewhere in it, or was thought to. */
    Counted month(YearMonth month, String by) {
        FeePolicy policy = new FeePolicy(reader.lockTariffs());
        List<Stay> stays = reader.stays(month);
        Map<Long, FeeAssessment> former = reader.assessed(month).stream()
                .collect(Collectors.toMap(one -> one.getPerson().getId(), Function.identity()));
        Set<Long> everybody = stays.stream().map(Stay::personId).collect(Collectors.toCollection(TreeSet::new));
        everybody.addAll(former.keySet());
        return count(new Work(policy, month, stays, by), everybody, former);
    }

    /** Each month of a person, from the first night in a shelter up to this month. */
    Counted person(long personId, String by) {
        FeePolicy policy = new FeePolicy(reader.lockTariffs());
        Map<LocalDate, FeeAssessment> former = reader.assessments(personId).stream()
                .filter(FeeAssessment::isLatest)
                .collect(Collectors.toMap(FeeAssessment::getMonth, Function.identity()));
        LocalDate first = Stream.concat(former.keySet().stream(), Stream.ofNullable(reader.firstNight(personId)))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.now(clock));
        Counted sum = Counted.NOTHING;
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.now(clock));
                month = month.plusMonths(1)) {
            Work work = new Work(policy, month, reader.stays(month), by);
            sum = sum.and(person(personId, work, former.get(month.atDay(1))));
        }
        return sum;
    }

    private Counted person(long personId, Work work, FeeAssessment former) {
        boolean concerned = former != null || work.stays.stream().anyMatch(stay -> stay.personId() == personId);
        Map<Long, FeeAssessment> before = former == null ? Map.of() : Map.of(personId, former);
        return concerned ? count(work, Set.of(personId), before) : Counted.NOTHING;
    }

    private Counted count(Work work, Collection<Long> everybody, Map<Long, FeeAssessment> former) {
        if (everybody.isEmpty()) {
            return Counted.NOTHING;
        }
        Map<Long, List<Liable>> liable = reader.liable(everybody);
        Map<Long, List<Stay>> rooms = work.stays.stream().collect(Collectors.groupingBy(Stay::roomId));
        Map<Long, Set<Long>> lived = work.stays.stream()
                .collect(Collectors.groupingBy(
                        Stay::personId, Collectors.mapping(Stay::roomId, Collectors.toCollection(TreeSet::new))));
        Counted sum = Counted.NOTHING;
        for (long person : everybody) {
            List<Stay> shared = lived.getOrDefault(person, Set.of()).stream()
                    .flatMap(room -> rooms.get(room).stream())
                    .toList();
            Assessed assessed = work.policy.assess(person, work.month, shared, liable.getOrDefault(person, List.of()));
            sum = sum.and(keep(person, work, former.get(person), assessed));
        }
        return sum;
    }

    private Counted keep(long personId, Work work, FeeAssessment former, Assessed assessed) {
        int incomplete = assessed.gaps().isEmpty() ? 0 : 1;
        LocalDateTime now = LocalDateTime.now(clock);
        if (former != null && former.says(assessed.items(), assessed.gaps())) {
            former.settle(now.toLocalDate());
            return new Counted(0, 0, 1, incomplete);
        }
        em.persist(new FeeAssessment(
                em.getReference(Person.class, personId),
                work.month,
                former,
                assessed.items(),
                assessed.gaps(),
                work.by,
                now));
        return former == null ? new Counted(1, 0, 0, incomplete) : new Counted(0, 1, 0, incomplete);
    }

    /** What counting a month needs besides the people. */
    private record Work(FeePolicy policy, YearMonth month, List<Stay> stays, String by) {}
}
