package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import java.io.Serializable;

/**
 * A volunteer at a shift («Zeile der Anmeldung»).
 *
 * @param familyName null once it is erased who it was
 * @param minutes for how long she helped; null unless she came
 * @param clear whether she may do the shift on its day, as far as work with minors goes
 * @param clash whether she is registered elsewhere at that time, as can be after a date was moved
 */
public record RegistrationLine(
        long id,
        int version,
        long volunteerId,
        String givenName,
        String familyName,
        String phone,
        String mail,
        RegistrationState state,
        Attendance attendance,
        Integer minutes,
        boolean clear,
        boolean clash)
        implements Serializable {}
