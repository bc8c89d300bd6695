package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.CertificateCounts;
import de.kommune.sim.volunteering.volunteers.boundary.CertificateOversight;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How the facts about certificates stand, in numbers («Führungszeugnisse in Zahlen»), for data protection. */
@Named("volunteeringOversightPage")
@RequestScoped
public class OversightPage {

    @EJB
    private CertificateOversight oversight;

    private CertificateCounts counts;

    public void open() {
        counts = oversight.counts();
    }

    public CertificateCounts getCounts() {
        return counts;
    }
}
