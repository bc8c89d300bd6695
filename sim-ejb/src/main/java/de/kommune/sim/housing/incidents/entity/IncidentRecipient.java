package de.kommune.sim.housing.incidents.entity;

/** Who was told of an incident («verständigte Stelle»). */
public enum IncidentRecipient {
    POLICE,
    FIRE_BRIGADE,
    RESCUE_SERVICE,
    SECURITY,
    CARETAKER,
    SUPERIOR,
    YOUTH_WELFARE,
    PUBLIC_ORDER
}
