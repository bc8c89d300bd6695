package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.volunteering.events.boundary.NewEvent;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Planning an event, or a weekly series of them, with the shifts of each date («Veranstaltung planen»). */
@Named("eventsEnterPage")
@ViewScoped
public class EnterPage implements Serializable {

    @EJB
    private Events events;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final List<SlotForm> slots = new ArrayList<>();
    private EventForm form;
    private LocalDate until;

    @PostConstruct
    void begin() {
        form = new EventForm(LocalDate.now(clock).plusDays(7));
        addSlot();
    }

    /** One more shift, as long as the event. */
    public final void addSlot() {
        slots.add(new SlotForm(form.getFrom(), form.getTo()));
    }

    public String plan() {
        List<SlotFacts> wanted = slots.stream()
                .filter(SlotForm::isFilled)
                .map(slot -> slot.facts(form.start()))
                .toList();
        long id = events.plan(new NewEvent(form.facts(), until, wanted, token)).getId();
        Notices.info("events.enter.planned");
        return "/events/view?faces-redirect=true&id=" + id;
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public TrainingKind[] getTrainings() {
        return TrainingKind.values();
    }

    public EventForm getForm() {
        return form;
    }

    public List<SlotForm> getSlots() {
        return slots;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
