package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.Certificates;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerView;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The three facts about a certificate of good conduct («Führungszeugnis»), and noting that one was looked at. */
@Named("volunteeringCertificatePage")
@ViewScoped
public class CertificatePage implements Serializable {

    @EJB
    private Volunteers volunteers;

    @EJB
    private Certificates certificates;

    private Long id;
    private VolunteerView view;
    private LocalDate date;
    private Boolean relevant;

    public void open() {
        view = volunteers.get(id == null ? 0 : id);
    }

    public String see() {
        certificates.see(id, view.volunteer().getVersion(), date, relevant);
        Notices.info("volunteering.certificate.noted");
        return "/volunteering/view?faces-redirect=true&id=" + id;
    }

    /** Whether one may be looked at: only for whoever is to work with minors. */
    public boolean isNeeded() {
        return view.volunteer().getState().isCurrent() && view.volunteer().isMinors();
    }

    public VolunteerView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Boolean getRelevant() {
        return relevant;
    }

    public void setRelevant(Boolean relevant) {
        this.relevant = relevant;
    }
}
