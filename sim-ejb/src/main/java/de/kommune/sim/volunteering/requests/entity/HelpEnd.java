package de.kommune.sim.volunteering.requests.entity;

/** Why an engagement ended («Grund des Endes»): a choice, so that no reason that is nobody's business is written down. */
public enum HelpEnd {
    AS_PLANNED,
    CLIENT_WISH,
    HELPER_WISH,
    NOT_FITTING,
    /** The volunteer has ended altogether. */
    HELPER_LEFT,
    /** Counselling has ended it; why, the coordination does not learn. */
    COUNSELLING;

    /** Whether somebody chooses it; the others follow from what happened. */
    public boolean isChosen() {
        return this != HELPER_LEFT && this != COUNSELLING;
    }
}
