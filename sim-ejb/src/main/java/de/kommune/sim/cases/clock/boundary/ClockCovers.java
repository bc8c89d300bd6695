package de.kommune.sim.cases.clock.boundary;

import de.kommune.sim.cases.clock.entity.ClockException;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.clock.entity.Cover.Kind;
import de.kommune.sim.cases.clock.policy.ContactCover;
import de.kommune.sim.cases.entity.SimCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Tells whoever notes a contact whether an ordinary one fits into the counselling time («Deckung»), and counts it where an
 * exception allows it. Has no guard of its own: only guarded boundaries use it, within their transaction.
 *
 * <pre>{@code
 * Cover cover = covers.on(simCase, day);      // to show what is possible
 * covers.count(simCase, day).isOrdinary()     // an ordinary contact is noted: counts it, and says whether it was covered
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClockCovers {

    private final ContactCover policy = new ContactCover();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClockKeeper keeper;

    /** What kind of contact the counselling time of this case allows on that day. */
    public Cover on(SimCase simCase, LocalDate day) {
        return on(simCase, day, exceptions(simCase.getId(), LockModeType.NONE));
    }

    /** The same, where the exceptions of the case that nobody has revoked are known already. */
    public Cover on(SimCase simCase, LocalDate day, Collection<ClockException> exceptions) {
        return policy.on(day, simCase.getClock(), keeper.rulesOn(day), exceptions);
    }

    /**
     * An ordinary contact took place on that day: uses the exception that ends first, where one is needed and holds. Never
     * says no to a talk that took place; the answer tells whether it was covered, and whoever notes it says what to do next.
     *
     * @return what held before this contact was counted
     */
    public Cover count(SimCase simCase, LocalDate day) {
        List<ClockException> exceptions = exceptions(simCase.getId(), LockModeType.PESSIMISTIC_WRITE);
        Cover cover = policy.on(day, simCase.getClock(), keeper.rulesOn(day), exceptions);
        if (cover.kind() == Kind.BY_EXCEPTION) {
            policy.first(day, exceptions).orElseThrow().use(day);
        }
        return cover;
    }

    private List<ClockException> exceptions(long caseId, LockModeType lock) {
        return em.createQuery(
                        "select x from ClockException x where x.caseId = :case and x.revokedAt is null order by x.id",
                        ClockException.class)
                .setParameter("case", caseId)
                .setLockMode(lock)
                .getResultList();
    }
}
