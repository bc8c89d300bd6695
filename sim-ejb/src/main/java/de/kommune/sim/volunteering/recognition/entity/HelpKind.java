package de.kommune.sim.volunteering.recognition.entity;

/** What kind of help hours were given in («Art der Hilfe»): at events, and in engagements with somebody. */
public enum HelpKind {
    LANGUAGE_CAFE,
    GROUP_OFFER,
    EVENT,
    MENTORING,
    ACCOMPANIMENT,
    TUTORING,
    TRANSPORT
}
