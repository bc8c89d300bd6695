package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Entering an interest form or a mail («Interesse eintragen»): the little that it says; the rest follows step by step. */
@Named("volunteeringEnterPage")
@ViewScoped
public class EnterPage implements Serializable {

    @EJB
    private Volunteers volunteers;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final VolunteerForm form = new VolunteerForm();
    private LocalDate heardOn;

    @PostConstruct
    void begin() {
        heardOn = LocalDate.now(clock);
    }

    public String enter() {
        long id =
                volunteers.enter(new NewVolunteer(form.facts(), heardOn, token)).getId();
        Notices.info("volunteering.enter.entered");
        return "/volunteering/view?faces-redirect=true&id=" + id;
    }

    public VolunteerForm getForm() {
        return form;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }
}
