package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerStep;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerTraining;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A volunteer with all that her page shows («Ehrenamtliche»).
 *
 * @param steps the latest first
 * @param next what may follow by hand
 * @param year of the allowances that runs
 * @param erasedFrom the first day on which nothing is kept of who she was; null while she has not ended
 * @param erasureSource who says so; null as well
 */
public record VolunteerView(
        Volunteer volunteer,
        CertificateFacts certificate,
        List<VolunteerStep> steps,
        List<VolunteerTraining> trainings,
        List<VolunteerState> next,
        AllowanceYear year,
        LocalDate erasedFrom,
        String erasureSource)
        implements Serializable {}
