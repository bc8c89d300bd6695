package de.kommune.sim.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Optional;

/**
 * Several calls that only read, as one («in einem Zug»): one transaction, one connection, and the lines that they leave in the
 * log are written together at its end. For the frame around the pages alone: pages themselves open no transaction.
 *
 * <p>A transaction works for one department. Whoever works for two, as a team lead does who also reports to the committee, reads
 * call by call.
 */
@ApplicationScoped
public class OneGo {

    @Inject
    private UserTransaction transaction;

    @Inject
    private WorkingDepartment working;

    @EJB
    private Caller caller;

    /** @param asked what the page asks for: where that names a department, all of it is read for that one */
    public void begin(Optional<Permission> asked) {
        if (departments() != 1) {
            return;
        }
        try {
            transaction.begin();
            asked.filter(caller::may).flatMap(Permission::department).ifPresent(working::enter);
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException("Reading cannot begin", broken);
        }
    }

    /** Writes the lines of the log; where a call has failed, which left its own line, there is nothing to write. */
    public void end() {
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException broken) {
            throw new IllegalStateException("What was read is not in the log", broken);
        }
    }

    private long departments() {
        return caller.roles().stream().map(Role::department).distinct().count();
    }
}
