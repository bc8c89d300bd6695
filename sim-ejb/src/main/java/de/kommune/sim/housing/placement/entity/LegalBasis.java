package de.kommune.sim.housing.placement.entity;

/** On what the town houses somebody («Rechtsgrundlage»): it, and not the house, says in which statistic a night counts. */
public enum LegalBasis {
    /** Assigned to the town under the FlüAG. */
    ZUWEISUNG_FLUEAG,
    /** Order under the general clause, § 14 OBG. */
    EINWEISUNG_OBG_14,
    /** Recourse to third parties or the former flat, § 19 OBG. */
    OBG_19,
    /** Duty to live here, § 12a AufenthG. */
    WOHNSITZAUFLAGE_12A,
    FREIWILLIG,
    /** Recognised, and staying on in order not to be homeless. */
    NACHNUTZUNG_ANERKANNT
}
