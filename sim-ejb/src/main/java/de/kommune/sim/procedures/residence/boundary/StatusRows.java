package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.procedures.residence.entity.Consequence;
import de.kommune.sim.procedures.residence.entity.ResidenceStatus;
import de.kommune.sim.procedures.residence.entity.ResidenceWatchDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of clients' rights to stay («Zeilen des Aufenthaltsstatus»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StatusRows implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    List<ResidenceStatus> ofCase(long caseId) {
        return em.createQuery(
                        "select s from ResidenceStatus s join fetch s.kind where s.simCase.id = :case order by s.period.from",
                        ResidenceStatus.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    ResidenceStatus get(long id) {
        ResidenceStatus status = em.find(ResidenceStatus.class, id);
        if (status == null) {
            throw new NotFoundException();
        }
        return status;
    }

    /** Those that end within these days, and after which nothing is on record yet. */
    List<ResidenceStatus> ending(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select s from ResidenceStatus s join fetch s.kind where s.simCase.id in :cases and s.period.to > :from"
                                + " and s.period.to <= :after and not exists (select n.id from ResidenceStatus n"
                                + " where n.simCase = s.simCase and n.period.from >= s.period.to)",
                        ResidenceStatus.class)
                .setParameter("cases", caseIds)
                .setParameter("from", from)
                .setParameter("after", to.plusDays(1))
                .getResultList();
    }

    List<ResidenceKind> kinds() {
        return em.createQuery("select k from ResidenceKind k order by k.id", ResidenceKind.class)
                .getResultList();
    }

    /** The kind as it was in force on that day. */
    ResidenceKind kind(String code, LocalDate day) {
        return em.createQuery(
                        "select k from ResidenceKind k where k.code = :code and k.valid.from <= :day and k.valid.to > :day",
                        ResidenceKind.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("procedures.kindNotInForce", day));
    }

    List<Consequence> consequences(String kindCode) {
        return em.createQuery("select c from Consequence c where c.kindCode = :kind", Consequence.class)
                .setParameter("kind", kindCode)
                .getResultList();
    }

    /** How many days before the end of a paper it becomes a task, by the rules of that day. */
    List<Integer> watchDays(LocalDate day) {
        return em.createQuery(
                        "select w from ResidenceWatchDay w where w.period.from <= :day and w.period.to > :day",
                        ResidenceWatchDay.class)
                .setParameter("day", day)
                .getResultStream()
                .map(ResidenceWatchDay::getDays)
                .toList();
    }

    boolean isPaperOf(long documentId, long caseId) {
        return !em.createNativeQuery("select 1 from document where id = ? and case_id = ?")
                .setParameter(1, documentId)
                .setParameter(2, caseId)
                .getResultList()
                .isEmpty();
    }

    /** Everything that was ever on record about a case, the latest first: the database has kept it by itself. */
    List<FormerStatus> history(long caseId) {
        List<?> rows = em.createNativeQuery("select k.words, s.valid_from, s.valid_to, s.changed_by, s.changed_at,"
                        + " s.change_reason from case_residence for system_time all s"
                        + " join residence_kind k on k.id = s.kind_id where s.case_id = ?"
                        + " order by s.row_start desc, s.row_end desc, s.id")
                .setParameter(1, caseId)
                .getResultList();
        return rows.stream().map(row -> former((Object[]) row)).toList();
    }

    private static FormerStatus former(Object[] row) {
        return new FormerStatus(
                (String) row[0],
                Period.between(day(row[1]), day(row[2])),
                (String) row[3],
                ((Timestamp) row[4]).toLocalDateTime(),
                (String) row[5]);
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct s.simCase.id from ResidenceStatus s where s.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
