package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeePayment;
import de.kommune.sim.housing.fees.entity.NoticeMonth;
import de.kommune.sim.housing.fees.entity.NoticeRun;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads notices of people whom the call sees, and what was paid («Sicht auf Bescheide»). Has no guard of its own: only guarded boundaries use
 * it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeReader {

    private static final String SUM = "select count(*), coalesce(sum(o.still_open), 0),"
            + " coalesce(sum(o.still_open > 0 and o.due_on < ?), 0) from (select n.due_on, n.amount - coalesce(sum(y.amount), 0)"
            + " as still_open from fee_notice n join person p on p.id = n.person_id left join fee_payment y on y.notice_id = n.id"
            + " where p.side = ? group by n.id, n.due_on, n.amount having still_open <> 0) o";

    private static final String ITEM =
            "select new de.kommune.sim.housing.fees.boundary.OpenItem(n.id, n.noticeNo, p.id, p.displayName, n.payer,"
                    + " n.issuedOn, n.dueOn, n.amount, coalesce(sum(y.amount), 0)) from FeeNotice n join n.person p"
                    + " left join FeePayment y on y.notice = n where ";

    private static final String GROUPED =
            " group by n.id, n.noticeNo, p.id, p.displayName, n.payer, n.issuedOn, n.dueOn, n.amount";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    FeeNotice get(long id) {
        return seeing(em.createQuery(
                        "select n from FeeNotice n join fetch n.person p where n.id = :id and " + PersonRows.seen("p"),
                        FeeNotice.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The notices of a person, the latest first. */
    List<OpenItem> ofPerson(long personId) {
        return seeing(em.createQuery(
                        ITEM + "p.id = :person and " + PersonRows.seen("p") + GROUPED + " order by n.id desc",
                        OpenItem.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /** For which more, or less, was asked than came in; what was due first comes first. */
    List<OpenItem> open(int first, int size) {
        return seeing(em.createQuery(
                        ITEM + PersonRows.seen("p") + GROUPED
                                + " having n.amount <> coalesce(sum(y.amount), 0) order by n.dueOn, n.id",
                        OpenItem.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Over all of them. */
    OpenSum openSum(LocalDate today) {
        Object[] sum = (Object[]) em.createNativeQuery(SUM)
                .setParameter(1, today)
                .setParameter(2, people.side().name())
                .getSingleResult();
        return new OpenSum(((Number) sum[0]).longValue(), (BigDecimal) sum[1], ((Number) sum[2]).longValue());
    }

    /** The latest run for the month. */
    Optional<NoticeRun> lastRun(YearMonth month) {
        return em.createQuery("select r from NoticeRun r where r.month = :month order by r.id desc", NoticeRun.class)
                .setParameter("month", month.atDay(1))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the cash office has not got yet, in the order of the numbers. */
    List<FeeNotice> toExport() {
        return seeing(em.createQuery(
                        "select n from FeeNotice n join fetch n.person p where n.exportedAt is null and "
                                + PersonRows.seen("p") + " order by n.id",
                        FeeNotice.class))
                .getResultList();
    }

    /** The same, and nobody else takes them out meanwhile. */
    List<FeeNotice> lockToExport() {
        List<FeeNotice> notices = toExport();
        notices.forEach(notice -> em.refresh(notice, LockModeType.PESSIMISTIC_WRITE));
        return notices.stream().filter(notice -> notice.getExportedAt() == null).toList();
    }

    boolean isKnown(String token) {
        return !em.createQuery("select y.id from FeePayment y where y.token = :token", Long.class)
                .setParameter("token", token)
                .getResultList()
                .isEmpty();
    }

    List<FeePayment> payments(long noticeId) {
        return em.createQuery(
                        "select y from FeePayment y where y.notice.id = :notice order by y.receivedOn desc, y.id desc",
                        FeePayment.class)
                .setParameter("notice", noticeId)
                .getResultList();
    }

    /** What each payer was told of a month so far, by the person's number. */
    Map<Long, Map<Payer, BigDecimal>> notified(YearMonth month) {
        return em
                .createQuery(
                        "select n.person.id, n.payer, sum(m.now - m.before) from FeeNotice n join n.months m"
                                + " where m.month = :month group by n.person.id, n.payer",
                        Object[].class)
                .setParameter("month", month.atDay(1))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.toMap(row -> (Payer) row[1], row -> (BigDecimal) row[2])));
    }

    /** What each payer of a person was told so far, by month. */
    Map<Payer, Map<LocalDate, BigDecimal>> told(long personId) {
        Map<Payer, Map<LocalDate, BigDecimal>> told = new EnumMap<>(Payer.class);
        List<FeeNotice> notices = seeing(em.createQuery(
                        "select n from FeeNotice n join n.person p where p.id = :person and " + PersonRows.seen("p"),
                        FeeNotice.class))
                .setParameter("person", personId)
                .getResultList();
        for (FeeNotice notice : notices) {
            for (NoticeMonth month : notice.getMonths()) {
                told.computeIfAbsent(notice.getPayer(), any -> new TreeMap<>())
                        .merge(month.getMonth(), month.getDifference(), BigDecimal::add);
            }
        }
        return told;
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
