package de.kommune.sim.consents.entity;

/** How a consent was given («Form der Einwilligung»). */
public enum ConsentForm {
    /** Signed on paper; the sheet is kept. */
    PAPER,
    /** Signed on the screen; the signature is kept under seal. */
    SCREEN
}
