package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The facts about a certificate, and what follows from them today («Angaben zum Führungszeugnis»).
 *
 * @param inspected whether somebody looked at one; the other facts are none where nobody did
 * @param lapsesOn the first day on which it does not clear any more; null where it clears nobody
 * @param deletedOn the first day on which nothing of it is kept; null while the work with minors goes on
 * @param rule of today
 */
public record CertificateFacts(
        boolean inspected,
        LocalDate date,
        boolean relevantConviction,
        Clearance clearance,
        LocalDate lapsesOn,
        LocalDate deletedOn,
        CertificateRule rule)
        implements Serializable {}
