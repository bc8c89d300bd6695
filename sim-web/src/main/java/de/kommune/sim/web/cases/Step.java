package de.kommune.sim.web.cases;

/** A step that one can take with a case («Schritt»), as the address of its page names it. */
public enum Step {
    PAUSE,
    RESUME,
    CLOSE,
    REOPEN,
    ASSIGN,
    DEPUTY,
    DWELLING,
    CLASSIFY;

    /** Whether the step is about a day. */
    public boolean isDated() {
        return this == PAUSE || this == RESUME || this == CLOSE || this == REOPEN || this == DWELLING;
    }

    /** Whether the step names somebody. */
    public boolean isPersonal() {
        return this == ASSIGN || this == DEPUTY;
    }
}
