package de.kommune.sim.organisation.boundary;

import static de.kommune.sim.access.Permission.SIGNED_IN;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.organisation.policy.RoleCheck;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Whether somebody who signed in may come in («Zulassung»). The guard refuses who has no role or roles that exclude each
 * other; here follows the profession of the posts that the account holds. Each entry, and each refusal, is in the log.
 */
@Stateless
@Guarded
public class Admissions {

    private final RoleCheck check = new RoleCheck();

    @EJB
    private Caller caller;

    @Inject
    private HeldProfessions professions;

    @Inject
    private RoleOverrides overrides;

    /** Lets the caller in, or throws. */
    @Requires(value = SIGNED_IN, deed = Deed.CHECK)
    public void enter() {
        boolean contradicts = check.contradicts(caller.roles(), professions.of(caller.name()));
        if (contradicts && !overrides.letIn()) {
            throw new WrongProfessionException();
        }
    }
}
