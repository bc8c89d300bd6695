package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.BenefitGround;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.common.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Reads the rules for applications as they held on a day («Regeln lesen»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RuleReader {

    @PersistenceContext
    private EntityManager em;

    BenefitRule on(LocalDate day) {
        return em.createQuery(
                        "select r from BenefitRule r where r.period.from <= :day and r.period.to > :day",
                        BenefitRule.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("benefits.noRule", day));
    }

    /** On which statute the need rests, to begin the form with; null where none is kept. */
    String statute(Need need, LocalDate day) {
        return em.createQuery(
                        "select g from BenefitGround g where g.need = :need and g.period.from <= :day and g.period.to > :day",
                        BenefitGround.class)
                .setParameter("need", need)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(BenefitGround::getStatute)
                .orElse(null);
    }
}
