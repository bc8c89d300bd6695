package de.kommune.sim.access;

import de.kommune.sim.common.BusinessException;

/** The municipal directory does not answer, so that nothing can be said about an account. */
public class DirectoryAwayException extends BusinessException {

    DirectoryAwayException(Exception why) {
        super("access.directoryAway");
        initCause(why);
    }
}
