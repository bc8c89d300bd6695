package de.kommune.sim.volunteering.volunteers.boundary;

import java.time.LocalDate;

/** News that a volunteer has ended altogether («aufgehört»), for whoever counts on her; within the same transaction. */
public record VolunteerEnded(long volunteerId, LocalDate lastDay) {}
