package de.kommune.sim.volunteering.volunteers.entity;

/** What volunteers do («Art des Einsatzes»). */
public enum EngagementKind {
    MENTORING,
    ACCOMPANIMENT,
    LANGUAGE_CAFE,
    TUTORING,
    TRANSPORT,
    GROUP_OFFER
}
