package de.kommune.sim.benefits.applications.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a notice tells about going against it («Rechtsbehelfsbelehrung»).
 *
 * @param body with whom to object
 * @param statute on what the remedy rests
 * @param receivedOn on which day the law presumes that the letter was received
 * @param until the last day
 * @param term such as «1 Monat»
 * @param reckoned how the last day was reckoned, in one sentence
 */
public record RemedyTold(
        String body, String statute, LocalDate receivedOn, LocalDate until, String term, String reckoned)
        implements Serializable {}
