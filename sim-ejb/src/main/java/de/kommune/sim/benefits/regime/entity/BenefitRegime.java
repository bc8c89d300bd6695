package de.kommune.sim.benefits.regime.entity;

/** The law under which a person gets benefits («Leistungsregime»). */
public enum BenefitRegime {
    /** Basic benefits, § 3 AsylbLG. */
    ASYLBLG_3,
    /** Benefits like those of the SGB XII, § 2 AsylbLG. */
    ASYLBLG_2,
    SGB2,
    SGB12,
    /** No law gives anything, or nobody knows which. */
    NONE,
    /** The person lives on what she earns or owns. */
    SELF;

    /** Whether section 50-2 decides on it by the Asylbewerberleistungsgesetz. */
    public boolean isAsylblg() {
        return this == ASYLBLG_3 || this == ASYLBLG_2;
    }
}
