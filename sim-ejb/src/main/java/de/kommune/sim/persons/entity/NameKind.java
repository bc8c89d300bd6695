package de.kommune.sim.persons.entity;

/** Where a name comes from or what it is for («Namensart»). */
public enum NameKind {
    PASSPORT,
    /** As the central register of foreigners writes it («Ausländerzentralregister»). */
    AZR,
    BIRTH,
    ALIAS,
    CALL_NAME,
    /** In the person's own script; the only kind that need not be Latin. */
    NATIVE_SCRIPT,
    /** As the machine-readable zone of a document writes it. */
    MRZ
}
