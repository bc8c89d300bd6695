package de.kommune.sim.volunteering.volunteers.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a volunteer has signed and shown, as days and no papers («Unterlagen»).
 *
 * @param secrecyOn the day of the declaration of secrecy («Verpflichtungserklärung»); null where there is none yet
 * @param measlesSeenOn the day on which the proof under § 20 IfSG was seen; null where it was not
 * @param insurance null while nobody has decided
 * @param minors whether she is to work with minors
 */
public record VolunteerPapers(LocalDate secrecyOn, LocalDate measlesSeenOn, Insurance insurance, boolean minors)
        implements Serializable {}
