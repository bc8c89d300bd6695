package de.kommune.sim.referrals.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Referrals as rows («Sicht auf Vermittlungen»): those of cases that the caller sees. Only guarded boundaries use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralRows {

    private static final String LINE = "select new de.kommune.sim.referrals.boundary.ReferralLine(r.id, c.id, c.caseNo,"
            + " coalesce(m.displayName, p.displayName), a.name, o.title, r.state, r.stateSince, r.dueOn,"
            + " c.responsible, s.revokedAt)";
    private static final String FROM = " from Referral r join r.simCase c join c.person p left join p.mergedInto m"
            + " join r.partner a left join r.offer o left join r.disclosure d left join d.consent s where "
            + CaseRows.seen("c", "p") + " and ";
    private static final String OPEN = "r.state in :open and (:account is null or c.responsible = :account"
            + " or c.deputy = :account) and (:overdue = false or r.dueOn < :today) and (:text is null or a.name like :text)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private Clock clock;

    /** The referral, if the caller sees its case; the log of the call names the person beside the record. */
    Referral get(long id) {
        Referral referral = cases.seeing(em.createQuery(
                        "select r from Referral r join fetch r.simCase c join fetch c.person p join fetch c.subject"
                                + " join fetch r.partner left join fetch r.offer left join fetch r.disclosure"
                                + " where r.id = :id and " + CaseRows.seen("c", "p"),
                        Referral.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(referral.getSimCase().getPerson().getId());
        return referral;
    }

    /** Reads the row anew for who may change its case, keeps others from changing it, and refuses who saw an older state of it. */
    Referral lock(long id, int version) {
        Referral referral = get(id);
        scope.checkMayChange(referral.getSimCase());
        em.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
        if (referral.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return referral;
    }

    List<ReferralLine> ofCase(long caseId) {
        return lines("c.id = :case order by case when r.dueOn is null then 1 else 0 end, r.dueOn, r.id desc")
                .setParameter("case", caseId)
                .getResultList();
    }

    List<ReferralLine> open(ReferralFilter filter, int first, int size) {
        return filtered(lines(OPEN + " order by r.dueOn, r.id"), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ReferralFilter filter) {
        return filtered(cases.seeing(em.createQuery("select count(r)" + FROM + OPEN, Long.class)), filter)
                .getSingleResult();
    }

    private TypedQuery<ReferralLine> lines(String which) {
        return cases.seeing(em.createQuery(LINE + FROM + which, ReferralLine.class));
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, ReferralFilter filter) {
        Map.of("open", ReferralState.open(), "overdue", filter.overdue(), "today", LocalDate.now(clock))
                .forEach(query::setParameter);
        return query.setParameter("account", filter.account()).setParameter("text", beginning(filter.text()));
    }

    /** What somebody types is no pattern. */
    private static String beginning(String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
