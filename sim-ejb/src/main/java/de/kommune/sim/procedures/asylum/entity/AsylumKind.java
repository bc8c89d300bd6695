package de.kommune.sim.procedures.asylum.entity;

/** What a procedure before the Federal Office is about («Art des Verfahrens»). */
public enum AsylumKind {
    /** The first application in Germany. */
    FIRST,
    /** Another one after a refusal or a withdrawal («Folgeantrag», § 71 AsylG). */
    AGAIN,
    /** After a refusal in a safe third state («Zweitantrag», § 71a AsylG). */
    SECOND,
    /** The Federal Office looks at protection that it granted («Widerruf, Rücknahme», §§ 73 to 73b AsylG). */
    REVOCATION,
    /** A court has set a decision aside, and the Federal Office decides anew («neue Entscheidung nach einem Urteil»). */
    RENEWED
}
