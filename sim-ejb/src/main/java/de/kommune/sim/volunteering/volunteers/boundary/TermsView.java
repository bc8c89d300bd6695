package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerRule;
import java.io.Serializable;
import java.util.List;

/** All terms and limits that ever held or will («Fristen und Grenzen des Ehrenamts»), the latest of each first. */
public record TermsView(List<CertificateRule> certificates, List<AllowanceLimit> limits, List<VolunteerRule> keeping)
        implements Serializable {}
