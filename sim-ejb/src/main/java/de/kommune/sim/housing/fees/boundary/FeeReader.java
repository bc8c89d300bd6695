package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.FeeLiability;
import de.kommune.sim.housing.fees.entity.FeeRule;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.policy.Liable;
import de.kommune.sim.housing.fees.policy.Stay;
import de.kommune.sim.housing.fees.policy.Tariff;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what fees are counted from, of people whom the call sees («Sicht auf Gebühren»). Has no guard of its own: only guarded boundaries use
 * it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FeeReader {

    /** Whoever has only been promised a bed owes nothing. */
    private static final Set<PlacementState> LIVED =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** All versions, the latest first. */
    List<FeeStatute> statutes() {
        List<FeeStatute> versions = em.createQuery(
                        "select s from FeeStatute s order by s.period.from desc", FeeStatute.class)
                .getResultList();
        versions.forEach(FeeStatute::getTariffs);
        return versions;
    }

    /**
     * The tariffs of all versions. Whoever counts waits until the one before has finished, so that no month is counted twice.
     */
    List<Tariff> lockTariffs() {
        List<FeeStatute> locked = em.createQuery("select s from FeeStatute s order by s.id", FeeStatute.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (locked.isEmpty()) {
            throw new BusinessException("fees.noStatute");
        }
        return statutes().stream()
                .flatMap(statute -> statute.getTariffs().stream()
                        .map(tariff -> new Tariff(
                                statute.getTitle(),
                                statute.getPeriod(),
                                statute.getDayCount(),
                                tariff.getGroup(),
                                tariff.getFacilityKind(),
                                tariff.getBasis(),
                                tariff.getAmount())))
                .toList();
    }

    /** Every rule that ever held, the latest first. */
    List<FeeRule> rules() {
        return em.createQuery("select r from FeeRule r order by r.period.from desc", FeeRule.class)
                .getResultList();
    }

    /** Who pays for a person and when, the latest first. */
    List<FeeLiability> liabilities(long personId) {
        return seeing(em.createQuery(
                        "select l from FeeLiability l join l.person p where p.id = :person and " + PersonRows.seen("p")
                                + " order by l.period.from desc",
                        FeeLiability.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /** What the database has kept of entries that were changed or taken away, the latest first. */
    List<FormerLiability> formerLiabilities(long personId) {
        List<?> rows = em.createNativeQuery("select id, payer_group, payer, reference, valid_from, valid_to, noted_by,"
                        + " noted_at, change_reason, row_end > current_timestamp(6) from fee_liability for system_time all"
                        + " where person_id = ? and side = ? order by row_start desc, row_end desc")
                .setParameter(1, personId)
                .setParameter(2, people.side().name())
                .getResultList();
        Set<Object> known = new HashSet<>();
        List<FormerLiability> former = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            boolean last = known.add(columns[0]);
            if (((Number) columns[9]).intValue() == 0) {
                former.add(former(columns, last));
            }
        }
        return former;
    }

    private static FormerLiability former(Object[] columns, boolean dropped) {
        return new FormerLiability(
                PayerGroup.valueOf((String) columns[1]),
                Payer.valueOf((String) columns[2]),
                (String) columns[3],
                Period.between(((Date) columns[4]).toLocalDate(), ((Date) columns[5]).toLocalDate()),
                (String) columns[6],
                ((Timestamp) columns[7]).toLocalDateTime(),
                (String) columns[8],
                dropped);
    }

    /** Who pays for these people, by their number. */
    Map<Long, List<Liable>> liable(Collection<Long> personIds) {
        return em
                .createQuery("select l from FeeLiability l where l.person.id in :people", FeeLiability.class)
                .setParameter("people", personIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.getPerson().getId(),
                        Collectors.mapping(
                                one -> new Liable(one.getGroup(), one.getPayer(), one.getPeriod()),
                                Collectors.toList())));
    }

    /** Who lived where in the month. */
    List<Stay> stays(YearMonth month) {
        Period days = Period.ofDays(month.atDay(1), month.atEndOfMonth());
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.fees.policy.Stay(p.id, r.id, f.name, r.name, f.kind, r.area,"
                                + " x.period) from Placement x join x.person p join x.place b join b.room r"
                                + " join x.facility f where x.state in :lived and x.period.from < :to"
                                + " and x.period.to > :from and " + PersonRows.seen("p"),
                        Stay.class))
                .setParameter("lived", LIVED)
                .setParameter("from", days.getFrom())
                .setParameter("to", days.getTo())
                .getResultList();
    }

    /** What the month came to at the latest counting, for everybody. */
    List<FeeAssessment> assessed(YearMonth month) {
        return seeing(em.createQuery(
                        "select a from FeeAssessment a join fetch a.person p left join fetch a.lines l where a.month = :month and a.latest = true and "
                                + PersonRows.seen("p") + " order by p.displayName, p.id, l.firstNight",
                        FeeAssessment.class))
                .setParameter("month", month.atDay(1))
                .getResultList()
                .stream()
                .distinct() // a row for each line
                .toList();
    }

    /** What each month ever came to for a person: the latest month first, and of a month the latest counting. */
    List<FeeAssessment> assessments(long personId) {
        return seeing(em.createQuery(
                        "select a from FeeAssessment a join fetch a.person p left join fetch a.lines l where p.id = :person and "
                                + PersonRows.seen("p") + " order by a.month desc, a.revision desc, l.firstNight",
                        FeeAssessment.class))
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .distinct() // a row for each line
                .toList();
    }

    /** The first night that somebody was housed; null for never. */
    LocalDate firstNight(long personId) {
        return em.createQuery(
                        "select min(x.period.from) from Placement x where x.person.id = :person and x.state in :lived",
                        LocalDate.class)
                .setParameter("person", personId)
                .setParameter("lived", LIVED)
                .getSingleResult();
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
