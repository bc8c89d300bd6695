package de.kommune.sim.claims.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.claims.entity.Claim;
import de.kommune.sim.claims.entity.ClaimStatus;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Prepared applications as rows («Sicht auf vorbereitete Anträge»): those of cases that the caller sees. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    /** The claim, if the caller sees its case; the log of the call names the person beside the record. */
    Claim get(long id) {
        Claim claim = cases.seeing(em.createQuery(
                        "select k from Claim k join fetch k.simCase c join fetch c.person p join fetch c.subject"
                                + " join fetch k.person where k.id = :id and " + CaseRows.seen("c", "p"),
                        Claim.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(claim.getPerson().getId());
        return claim;
    }

    /** Locks the case and reads the row anew for who may change the case, and refuses who saw an older state of it. */
    Claim lock(long id, int version) {
        Claim claim = get(id);
        cases.lock(claim.getSimCase().getId()); // first the case, as whoever takes a consent back does
        scope.checkMayChange(claim.getSimCase());
        em.refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        if (claim.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return claim;
    }

    List<ClaimLine> ofCase(long caseId) {
        return cases.seeing(em.createQuery(
                        "select new de.kommune.sim.claims.boundary.ClaimLine(k.id, k.need, k.state, k.preparedAt,"
                                + " k.preparedBy, k.submittedAt, k.paperNo) from Claim k join k.simCase c"
                                + " join c.person p where c.id = :case and " + CaseRows.seen("c", "p")
                                + " order by k.id desc",
                        ClaimLine.class))
                .setParameter("case", caseId)
                .getResultList();
    }

    /** How far section 50-2 is; null where the client does not agree that it says so. */
    ClaimStatus status(Claim claim) {
        return em.createQuery("select s from ClaimStatus s where s.claimId = :claim", ClaimStatus.class)
                .setParameter("claim", claim.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
