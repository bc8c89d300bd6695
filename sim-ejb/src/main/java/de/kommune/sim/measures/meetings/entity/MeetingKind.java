package de.kommune.sim.measures.meetings.entity;

/** What a meeting was («Art des Treffens»). */
public enum MeetingKind {
    /** With partners, about working together. */
    NETWORK,
    /** A training by the service «Qualifizierung» of the district's integration centre. */
    QUALIFICATION,
    /** A training by somebody else. */
    EXTERNAL_COURSE,
    /** A training by the team itself. */
    IN_HOUSE;

    public boolean isTraining() {
        return this != NETWORK;
    }
}
