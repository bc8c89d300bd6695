package de.kommune.sim.housing.fees.entity;

/** Why a night cannot be charged for yet («was zur Gebühr fehlt»). */
public enum FeeGap {
    /** Nobody has said who pays for the person on that night. */
    NO_PAYER,
    /** No statute in force that night has a tariff for that group and kind of facility. */
    NO_TARIFF
}
