package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.AccessDeniedException;

/** The profession of the caller's post does not fit the caller's role, and no exception is in force. */
public class WrongProfessionException extends AccessDeniedException {

    WrongProfessionException() {
        super("profession");
    }
}
