package de.kommune.sim.housing.suggestion.entity;

/** How far a suggestion has come («Stand des Vorschlags»). */
public enum SuggestionState {
    SEARCHING,
    /** Somebody may look at it, change it and accept it. */
    READY,
    /** The search broke off. */
    FAILED,
    ACCEPTED,
    DISCARDED;

    /** Whether somebody decided about it. */
    public boolean isClosed() {
        return this == ACCEPTED || this == DISCARDED;
    }
}
