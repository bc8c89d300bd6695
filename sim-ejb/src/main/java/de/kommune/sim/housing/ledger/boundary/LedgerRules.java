package de.kommune.sim.housing.ledger.boundary;

import static de.kommune.sim.access.Permission.HOUSE_WRITE;
import static de.kommune.sim.access.Permission.LEDGER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LedgerRuleFacts;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** By which rules nights are read («Regeln des Nachweises»): looking at them, and replacing one from a night on. None is ever overwritten. */
@Stateless
@Guarded
public class LedgerRules {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** Every rule that ever held, in the order in which they are asked, and of a rank the latest first. */
    @Requires(LEDGER_READ)
    public List<LedgerRule> of(LedgerQuestion question) {
        return em.createQuery(
                        "select r from LedgerRule r where r.question = :question order by r.rank, r.valid.from desc",
                        LedgerRule.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** From that night on these facts hold instead of those of the rule, for as long as it would have. */
    @Requires(HOUSE_WRITE)
    public void replace(long ruleId, int version, LedgerRuleFacts facts, LocalDate from) {
        LedgerRule former = lock(ruleId, version);
        Period rest = Period.between(from, former.getValid().getTo());
        LedgerRule next = new LedgerRule(former.getQuestion(), former.getRank(), facts, rest, caller.name());
        former.giveWayOn(from);
        em.flush(); // the nights are free before they are taken
        em.persist(next);
    }

    /** From that night on the rule no longer holds. */
    @Requires(HOUSE_WRITE)
    public void end(long ruleId, int version, LocalDate from) {
        lock(ruleId, version).giveWayOn(from);
    }

    /** One more rule, from that night on. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public long add(LedgerQuestion question, int rank, LedgerRuleFacts facts, LocalDate from) {
        boolean taken = of(question).stream()
                .anyMatch(rule ->
                        rule.getRank() == rank && rule.getValid().getTo().isAfter(from));
        if (taken) {
            throw new BusinessException("housing.ledgerRankTaken", rank);
        }
        LedgerRule rule = new LedgerRule(question, rank, facts, Period.since(from), caller.name());
        em.persist(rule);
        em.flush();
        return rule.getId();
    }

    private LedgerRule lock(long ruleId, int version) {
        LedgerRule rule = em.find(LedgerRule.class, ruleId, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw new NotFoundException();
        }
        if (rule.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return rule;
    }
}
