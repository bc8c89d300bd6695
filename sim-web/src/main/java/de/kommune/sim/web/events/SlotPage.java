package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.Candidate;
import de.kommune.sim.volunteering.events.boundary.Registrations;
import de.kommune.sim.volunteering.events.boundary.SlotView;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Finding volunteers for a shift («Schicht besetzen»): who fits best first, with what speaks for and against. */
@Named("eventsSlotPage")
@ViewScoped
public class SlotPage implements Serializable {

    @EJB
    private Registrations registrations;

    @Inject
    private EventsWords words;

    private Long slotId;
    private String text;
    private SlotView view;

    public void open() {
        search();
    }

    public void search() {
        view = registrations.candidates(slotId == null ? 0 : slotId, text);
    }

    public String register(Candidate candidate) {
        RegistrationState state = registrations.register(slotId, candidate.id());
        boolean waits = state == RegistrationState.WAITING;
        Notices.info(waits ? "events.slot.waits" : "events.slot.registered", words.nameOf(candidate));
        return "/events/slot?faces-redirect=true&slotId=" + slotId;
    }

    public boolean isFull() {
        return view.registered() >= view.slot().getNeeded();
    }

    public SlotView getView() {
        return view;
    }

    public Long getSlotId() {
        return slotId;
    }

    public void setSlotId(Long slotId) {
        this.slotId = slotId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
