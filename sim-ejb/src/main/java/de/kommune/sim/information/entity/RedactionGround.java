package de.kommune.sim.information.entity;

/** Why a passage is proposed to be blacked out («Grund der Schwärzung», Art. 15 Abs. 4 DSGVO). */
public enum RedactionGround {
    /** The name of somebody who lives, or lived, in the client's household. */
    HOUSEHOLD,
    /** The name of somebody who took part in a talk. */
    COMPANION,
    /** Stands after «Frau», «Herr» or a title. */
    ADDRESSED,
    /** Is a name in the register of people. */
    REGISTER,
    /** A telephone number or an address of mail that is not the client's. */
    REACHABLE,
    /** The counsellor chose it. */
    CHOSEN
}
