package de.kommune.sim.benefits.regime.boundary;

import static de.kommune.sim.access.Permission.REGIME_READ;
import static de.kommune.sim.access.Permission.REGIME_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.regime.entity.RegimeOutcome;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** By which rules regimes are derived («Regeln des Leistungsregimes»): looking at them, and replacing what follows from a day on. None is overwritten. */
@Stateless
@Guarded
public class RegimeRules {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private RegimeRows rows;

    /** Every version of every rule, in the order in which they are asked. */
    @Requires(REGIME_READ)
    public List<RegimeRule> list() {
        return rows.rules();
    }

    /** From that day on this follows under the same conditions, for as long as the former version would have held. */
    @Requires(value = REGIME_WRITE, deed = Deed.CHANGE)
    public void replace(long regimeRuleId, int version, RegimeOutcome outcome, LocalDate from) {
        RegimeRule former = em.find(RegimeRule.class, regimeRuleId, LockModeType.PESSIMISTIC_WRITE);
        if (former == null) {
            throw new NotFoundException();
        }
        if (former.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        RegimeRule next = former.next(outcome, from, caller.name());
        em.flush(); // the days are free before they are taken
        em.persist(next);
    }
}
