package de.kommune.sim.access;

import jakarta.ejb.ApplicationException;

/** The caller's roles do not hold the permission. Names the permission, never the record. */
@ApplicationException(rollback = true)
public class AccessDeniedException extends RuntimeException {

    public AccessDeniedException(String what) {
        super(what);
    }
}
