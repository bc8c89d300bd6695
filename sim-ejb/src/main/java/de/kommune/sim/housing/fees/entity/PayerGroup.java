package de.kommune.sim.housing.fees.entity;

/** The group that a statute gives a tariff of its own («Gebührengruppe»). */
public enum PayerGroup {
    /** «Selbstzahlende» */
    SELF_PAYER,
    /** «Erwerbstätige» */
    EMPLOYED,
    /** «Leistungsbeziehende» */
    BENEFIT
}
