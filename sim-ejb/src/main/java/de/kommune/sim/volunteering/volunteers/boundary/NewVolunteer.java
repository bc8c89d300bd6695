package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an interest form or a mail says («Interessenbogen»).
 *
 * @param heardOn when it came
 * @param form of the page: the same form makes one volunteer
 */
public record NewVolunteer(VolunteerFacts facts, LocalDate heardOn, String form) implements Serializable {}
