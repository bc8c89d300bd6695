package de.kommune.sim.benefits.applications.boundary;

import static de.kommune.sim.access.Permission.BENEFIT_READ;
import static de.kommune.sim.access.Permission.BENEFIT_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The limit for a second signature and the terms of the desk («Regeln für Leistungsanträge»). None is ever overwritten: from a day on the next holds. */
@Stateless
@Guarded
public class BenefitRules {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** Every rule that ever held, the latest first. */
    @Requires(BENEFIT_READ)
    public List<BenefitRule> all() {
        return em.createQuery("select r from BenefitRule r order by r.period.from desc", BenefitRule.class)
                .getResultList();
    }

    /** From that day on this holds. What was decided keeps the limit of its day, so the day lies ahead. */
    @Requires(BENEFIT_WRITE)
    public void replace(BigDecimal secondAbove, int dueDays, int answerDays, String source, LocalDate from) {
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("benefits.ruleNotAhead", from);
        }
        BenefitRule next = last().next(secondAbove, dueDays, answerDays, source, from, caller.name());
        em.flush(); // the former one has given way before the next one is there
        em.persist(next);
    }

    /** The one without an end; two who set one at once get one after the other. */
    private BenefitRule last() {
        return em.createQuery("select r from BenefitRule r where r.period.to = :open", BenefitRule.class)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
