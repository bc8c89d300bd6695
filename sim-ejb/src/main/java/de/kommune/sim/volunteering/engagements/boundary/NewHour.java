package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.volunteering.engagements.entity.ContactKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contact to be noted («neuer Kontakt»).
 *
 * @param form of the page: the same form notes it once
 */
public record NewHour(LocalDate day, int minutes, ContactKind kind, String form) implements Serializable {}
