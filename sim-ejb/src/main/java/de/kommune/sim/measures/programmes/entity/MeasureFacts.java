package de.kommune.sim.measures.programmes.entity;

import java.io.Serializable;

/**
 * What a measure is («Angaben zur Maßnahme»).
 *
 * @param partnerId who holds it with the town; null where the town does it alone
 * @param languageCode in which language it is held; null where it does not matter
 */
public record MeasureFacts(
        String title,
        MeasureKind kind,
        Audience audience,
        Long partnerId,
        String languageCode,
        String place,
        int capacity,
        MeasureDays days,
        Funding funding)
        implements Serializable {}
