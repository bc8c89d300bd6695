package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asylum procedures as rows («Sicht auf Asylverfahren»): those of cases that the caller sees. Only guarded boundaries use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AsylumRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    /** The procedure, if the caller sees its case; the log of the call names the person beside the record. */
    AsylumProcedure get(long id) {
        AsylumProcedure found = cases.seeing(em.createQuery(
                        "select a from AsylumProcedure a join fetch a.simCase c join fetch c.person p"
                                + " join fetch c.subject where a.id = :id and " + CaseRows.seen("c", "p"),
                        AsylumProcedure.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(found.getSimCase().getPerson().getId());
        return found;
    }

    /** Reads the row anew for who may change its case, keeps others from changing it, and refuses who saw an older state of it. */
    AsylumProcedure lock(long id, int version) {
        AsylumProcedure found = get(id);
        scope.checkMayChange(found.getSimCase());
        found.getSimCase().checkNotHandedOver();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    /** What the law of that day says of decisions without instructions on remedies. */
    AsylumRule rule(LocalDate day) {
        return em.createQuery(
                        "select r from AsylumRule r where r.period.from <= :day and r.period.to > :day",
                        AsylumRule.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("procedures.asylumRuleMissing", day));
    }

    /** What was applied for last comes first. */
    List<AsylumProcedure> ofCase(long caseId) {
        return em.createQuery(
                        "select a from AsylumProcedure a where a.simCase.id = :case"
                                + " order by a.facts.appliedOn desc, a.id desc",
                        AsylumProcedure.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    Optional<AsylumProcedure> before(String form) {
        return em.createQuery("select a from AsylumProcedure a where a.token = :form", AsylumProcedure.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }
}
