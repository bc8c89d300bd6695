package de.kommune.sim.consents.entity;

/** How a client took a consent back («Weg des Widerrufs»); no form is needed. */
public enum RevocationWay {
    IN_PERSON,
    BY_TELEPHONE,
    IN_WRITING,
    BY_EMAIL
}
