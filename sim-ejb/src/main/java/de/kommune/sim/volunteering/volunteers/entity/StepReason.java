package de.kommune.sim.volunteering.volunteers.entity;

/** Why somebody rests or ends («Grund»): a choice and no free words, so that nothing about health or quarrels is written down. */
public enum StepReason {
    OWN_WISH,
    NO_TIME,
    MOVED_AWAY,
    /** There was nothing to do that fits. */
    NO_TASK,
    NOT_REACHED,
    /** Papers are missing or have lapsed. */
    PAPERS,
    UNSUITABLE,
    /** What was agreed upon was not kept. */
    AGREEMENT_BROKEN,
    DECEASED
}
