package de.kommune.sim.information.entity;

/** How the client gets the package («Weg der Übermittlung»). */
public enum DeliveryWay {
    /** Into her hands. */
    HANDED_OVER,
    /** By registered post. */
    POST
}
