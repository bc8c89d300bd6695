package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A citizenship («Staatsangehörigkeit»).
 *
 * @param iso3 ISO 3166-1 alpha-3; {@code XXA} stateless, {@code XXX} unknown or unsettled
 * @param destatis three digits of the Federal Statistical Office's key («Staatsangehörigkeitsschlüssel»)
 * @param name its short name in German
 */
public record Country(String iso3, String destatis, String name) {}
