package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.policy.Assessed;
import de.kommune.sim.housing.fees.policy.FeePolicy;
import de.kommune.sim.housing.fees.policy.Liable;
import de.kommune.sim.housing.fees.policy.Stay;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
 * What living in the shelters costs («Gebühren»): counts months, keeps each counting, and tells what changed. A month that comes to the same
 * as before leaves no trace.
 */
@Stateless
@Guarded
public class Fees {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private FeeReader reader;

    @Inject
    private NoticeReader notices;

    @Inject
    private Clock clock;

    /** What the month came to at the latest counting, by name. */
    @Requires(FEE_READ)
    public List<FeeRow> month(YearMonth month) {
        Map<Long, BigDecimal> notified = notices.notified(month);
        return reader.assessed(month).stream()
                .map(one -> row(one, notified.getOrDefault(one.getPerson().getId(), BigDecimal.ZERO.setScale(2))))
                .toList();
    }

    /** A person's months and notices. */
    @Requires(FEE_READ)
    public FeeAccount ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        return new FeeAccount(
                personId,
                person.getDisplayName(),
                person.getPersonNo(),
                reader.assessments(personId),
                notices.ofPerson(personId));
    }

    /** Counts a month for everybody who lived somewhere in it, or was thought to. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public Counted count(YearMonth month) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw new BusinessException("fees.monthToCome", month.atDay(1));
        }
        FeePolicy policy = new FeePolicy(reader.lockTariffs());
        List<Stay> stays = reader.stays(month);
        Map<Long, FeeAssessment> former = former(month);
        Set<Long> everybody = stays.stream().map(Stay::personId).collect(Collectors.toCollection(TreeSet::new));
        everybody.addAll(former.keySet());
        return count(policy, month, everybody, stays, former);
    }

    /** Counts each month of a person anew, from the first night in a shelter up to this month. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public Counted recount(long personId) {
        people.get(personId);
        CallTrail.person(personId);
        FeePolicy policy = new FeePolicy(reader.lockTariffs());
        Map<LocalDate, FeeAssessment> former = reader.assessments(personId).stream()
                .filter(FeeAssessment::isLatest)
                .collect(Collectors.toMap(FeeAssessment::getMonth, Function.identity()));
        LocalDate housed = reader.firstNight(personId);
        LocalDate first = Stream.concat(former.keySet().stream(), Stream.ofNullable(housed))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.now(clock));
        Counted sum = Counted.NOTHING;
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.now(clock));
                month = month.plusMonths(1)) {
            sum = sum.and(recount(personId, policy, month, former.get(month.atDay(1))));
        }
        return sum;
    }

    private Counted recount(long personId, FeePolicy policy, YearMonth month, FeeAssessment former) {
        List<Stay> stays = reader.stays(month);
        boolean concerned = former != null || stays.stream().anyMatch(stay -> stay.personId() == personId);
        Map<Long, FeeAssessment> before = former == null ? Map.of() : Map.of(personId, former);
        return concerned ? count(policy, month, Set.of(personId), stays, before) : Counted.NOTHING;
    }

    private Map<Long, FeeAssessment> former(YearMonth month) {
        return reader.assessed(month).stream()
                .collect(Collectors.toMap(one -> one.getPerson().getId(), Function.identity()));
    }

    private Counted count(
            FeePolicy policy,
            YearMonth month,
            Collection<Long> everybody,
            List<Stay> stays,
            Map<Long, FeeAssessment> former) {
        if (everybody.isEmpty()) {
            return Counted.NOTHING;
        }
        Map<Long, List<Liable>> liable = reader.liable(everybody);
        Counted sum = Counted.NOTHING;
        for (long person : everybody) {
            Assessed assessed = policy.assess(person, month, stays, liable.getOrDefault(person, List.of()));
            sum = sum.and(keep(person, month, former.get(person), assessed));
        }
        return sum;
    }

    private Counted keep(long personId, YearMonth month, FeeAssessment former, Assessed assessed) {
        int incomplete = assessed.gaps().isEmpty() ? 0 : 1;
        if (former != null && former.says(assessed.items(), assessed.gaps())) {
            return new Counted(0, 0, 1, incomplete);
        }
        em.persist(new FeeAssessment(
                em.getReference(Person.class, personId),
                month,
                former,
                assessed.items(),
                assessed.gaps(),
                caller.name(),
                LocalDateTime.now(clock)));
        return former == null ? new Counted(1, 0, 0, incomplete) : new Counted(0, 1, 0, incomplete);
    }

    private static FeeRow row(FeeAssessment one, BigDecimal notified) {
        return new FeeRow(
                one.getPerson().getId(),
                one.getPerson().getDisplayName(),
                one.getPerson().getPersonNo(),
                one.getRevision(),
                one.getNights(),
                one.getWithoutPayer(),
                one.getWithoutTariff(),
                one.getTotal(),
                notified);
    }
}
