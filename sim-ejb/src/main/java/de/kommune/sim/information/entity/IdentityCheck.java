package de.kommune.sim.information.entity;

/** How the team made sure who is asking, or receiving («Prüfung der Identität», Art. 12 Abs. 6 DSGVO). */
public enum IdentityCheck {
    /** A passport or an identity card was shown. */
    ID_SHOWN,
    /** The team has known the person for long. */
    KNOWN,
    /** The representative showed the power of attorney, or the appointment, and a document of identity. */
    POWER_OF_ATTORNEY
}
