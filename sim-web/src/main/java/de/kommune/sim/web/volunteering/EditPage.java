package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.Insurance;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Changing who a volunteer is, what she offers, and what she has signed and shown («Angaben ändern»). */
@Named("volunteeringEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Volunteers volunteers;

    private Long id;
    private Volunteer volunteer;
    private VolunteerForm form;
    private LocalDate secrecyOn;
    private LocalDate measlesSeenOn;
    private Insurance insurance;
    private boolean minors;

    public void open() {
        volunteer = volunteers.get(id == null ? 0 : id).volunteer();
        form = new VolunteerForm(volunteer);
        secrecyOn = volunteer.getSecrecyOn();
        measlesSeenOn = volunteer.getMeaslesSeenOn();
        insurance = volunteer.getInsurance();
        minors = volunteer.isMinors();
    }

    public String save() {
        volunteers.describe(id, volunteer.getVersion(), form.facts());
        return done();
    }

    public String show() {
        volunteers.show(id, volunteer.getVersion(), new VolunteerPapers(secrecyOn, measlesSeenOn, insurance, minors));
        return done();
    }

    private String done() {
        Notices.info("volunteering.edit.saved");
        return "/volunteering/view?faces-redirect=true&id=" + id;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public VolunteerForm getForm() {
        return form;
    }

    public Insurance[] getInsurances() {
        return Insurance.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getSecrecyOn() {
        return secrecyOn;
    }

    public void setSecrecyOn(LocalDate secrecyOn) {
        this.secrecyOn = secrecyOn;
    }

    public LocalDate getMeaslesSeenOn() {
        return measlesSeenOn;
    }

    public void setMeaslesSeenOn(LocalDate measlesSeenOn) {
        this.measlesSeenOn = measlesSeenOn;
    }

    public Insurance getInsurance() {
        return insurance;
    }

    public void setInsurance(Insurance insurance) {
        this.insurance = insurance;
    }

    public boolean isMinors() {
        return minors;
    }

    public void setMinors(boolean minors) {
        this.minors = minors;
    }
}
