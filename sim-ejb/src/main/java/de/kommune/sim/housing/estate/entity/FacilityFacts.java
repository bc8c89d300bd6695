package de.kommune.sim.housing.estate.entity;

import java.io.Serializable;

/**
 * What a facility is («Angaben zur Unterkunft»).
 *
 * @param name as everybody calls it, usually street and number: «Kaiserstraße 12»
 * @param remark anything about the house, never about people; may be missing
 */
public record FacilityFacts(
        String name,
        FacilityKind kind,
        LegalCarrier carrier,
        String postcode,
        String town,
        Accessibility accessibility,
        String remark)
        implements Serializable {}
