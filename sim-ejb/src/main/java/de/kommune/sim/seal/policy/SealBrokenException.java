package de.kommune.sim.seal.policy;

/** A sealed text does not open: it was changed, moved to another row, or its key is gone. Names the place, never content. */
public class SealBrokenException extends RuntimeException {

    public SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
