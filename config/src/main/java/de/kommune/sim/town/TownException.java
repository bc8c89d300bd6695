package de.kommune.sim.town;

/** The town cannot start; the message is a sentence for the person who started it. */
public class TownException extends RuntimeException {

    public TownException(String message) {
        super(message);
    }

    public TownException(String message, Throwable cause) {
        super(message, cause);
    }
}
