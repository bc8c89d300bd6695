package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.EventMails;
import de.kommune.sim.volunteering.events.boundary.EventView;
import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.volunteering.events.boundary.MailLine;
import de.kommune.sim.volunteering.events.boundary.RegistrationLine;
import de.kommune.sim.volunteering.events.boundary.Registrations;
import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An event («Veranstaltung»): its shifts and who takes them, who came, how many guests there were, and what was moved. */
@Named("eventsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @EJB
    private EventMails mails;

    private Long id;
    private EventView view;
    private List<MailLine> told;
    private SlotForm slot;
    private Integer guests;

    public void open() {
        view = events.get(id == null ? 0 : id);
        told = mails.ofEvent(id == null ? 0 : id);
        slot = new SlotForm(
                view.event().getStartsAt().toLocalTime(),
                view.event().getEndsAt().toLocalTime());
        guests = view.event().getGuests();
    }

    public String addSlot() {
        events.addSlot(id, view.event().getVersion(), slot.facts(view.event().getStartsAt()));
        Notices.info("events.view.slotAdded");
        return again();
    }

    public String removeSlot(long slotId) {
        events.removeSlot(slotId);
        Notices.info("events.view.slotRemoved");
        return again();
    }

    public String withdraw(long registrationId) {
        registrations.withdraw(registrationId);
        Notices.info("events.view.withdrawn");
        return again();
    }

    public String attend(RegistrationLine line, Attendance attendance) {
        registrations.attend(line.id(), line.version(), attendance);
        Notices.info("events.view.attended");
        return again();
    }

    public String count() {
        events.countGuests(id, view.event().getVersion(), guests);
        Notices.info("events.view.counted", guests);
        return again();
    }

    private String again() {
        return "/events/view?faces-redirect=true&id=" + id;
    }

    /** It lies ahead, so its date can change. */
    public boolean isChangeable() {
        return view.event().isPlanned() && !view.begun();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public EventView getView() {
        return view;
    }

    public List<MailLine> getTold() {
        return told;
    }

    public SlotForm getSlot() {
        return slot;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getGuests() {
        return guests;
    }

    public void setGuests(Integer guests) {
        this.guests = guests;
    }
}
