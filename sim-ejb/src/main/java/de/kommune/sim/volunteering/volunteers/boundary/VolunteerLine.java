package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import java.io.Serializable;
import java.time.LocalDate;

/** What the database gives for one volunteer («Zeile»). Public for JPQL. */
public record VolunteerLine(
        Long id,
        String givenName,
        String familyName,
        String phone,
        String mail,
        String area,
        VolunteerState state,
        LocalDate stateSince,
        Boolean minors,
        LocalDate certificateDate,
        Boolean relevantConviction)
        implements Serializable {}
