package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import java.io.Serializable;
import java.time.LocalDate;

/** What the database gives for what one volunteer offers («Zeile eines Angebots»). Public for JPQL. */
public record OfferLine(
        Long id,
        String givenName,
        String familyName,
        VolunteerState state,
        Gender gender,
        Integer most,
        String area,
        Integer weekTimes,
        String skills,
        String interests,
        Boolean minors,
        LocalDate certificateDate,
        Boolean relevantConviction)
        implements Serializable {}
