package de.kommune.sim.consents.boundary;

/** A client has taken a consent back («Widerruf»): news for whoever passes details on, within the same transaction. */
public record ConsentRevoked(long consentId) {}
