package de.kommune.sim.organisation.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is written down about a post, apart from who holds it («Stellendaten»).
 *
 * @param title what the post is called
 * @param share part of a full-time post («Stellenanteil»), exactly: 0.7500
 * @param description the job description («Stellenbeschreibung»)
 * @param advertisedUntil last day on which one can apply; null while the post is not advertised
 */
public record PostFacts(
        String title, Profession profession, Team team, BigDecimal share, String description, LocalDate advertisedUntil)
        implements Serializable {}
