package de.kommune.sim.common;

import jakarta.persistence.OptimisticLockException;

/**
 * Somebody else changed the record in the meantime («veralteter Stand»). The refusal surfaces when the transaction
 * commits, wrapped by the container; pages know nothing of JPA and ask here.
 */
public final class StaleChange {

    private StaleChange() {}

    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
