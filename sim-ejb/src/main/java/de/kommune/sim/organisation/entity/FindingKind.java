package de.kommune.sim.organisation.entity;

/** What can be wrong with the roles of an account («Art des Verstoßes»). */
public enum FindingKind {
    /** Roles that nobody may hold together. */
    EXCLUSIVE_ROLES,
    /** A role that the profession of a held post does not allow. */
    WRONG_PROFESSION,
    /** A role that a profession limits, and no post is recorded. The sign-in works; the post should be entered. */
    NO_POST
}
