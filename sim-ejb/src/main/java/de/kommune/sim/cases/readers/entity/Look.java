package de.kommune.sim.cases.readers.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One look at a case as lists and sheets show it («Zugriff»).
 *
 * @param roles in which role; several with commas where none of them allowed it
 * @param data the kind of data, named after the feature that keeps it
 */
public record Look(
        LocalDateTime at, String account, String roles, String deed, String data, String purpose, String outcome)
        implements Serializable {}
