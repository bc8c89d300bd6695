package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.EventChanges;
import de.kommune.sim.volunteering.events.boundary.EventView;
import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.volunteering.events.entity.ChangeReason;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moving a date or cancelling it («Verlegen oder absagen»). */
@Named("eventsMovePage")
@ViewScoped
public class MovePage implements Serializable {

    @EJB
    private Events events;

    @EJB
    private EventChanges changes;

    private Long id;
    private EventView view;
    private LocalDate day;
    private LocalTime from;
    private String place;
    private ChangeReason reason;

    public void open() {
        view = events.get(id == null ? 0 : id);
        day = view.event().getStartsAt().toLocalDate();
        from = view.event().getStartsAt().toLocalTime();
        place = view.event().getPlace();
    }

    public String move() {
        changes.move(id, view.event().getVersion(), day.atTime(from), place, reason);
        Notices.info("events.move.moved");
        return back();
    }

    public String cancel() {
        changes.cancel(id, view.event().getVersion(), reason);
        Notices.info("events.move.cancelled");
        return back();
    }

    private String back() {
        return "/events/view?faces-redirect=true&id=" + id;
    }

    public boolean isChangeable() {
        return view.event().isPlanned() && !view.begun();
    }

    public ChangeReason[] getReasons() {
        return ChangeReason.values();
    }

    public EventView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ChangeReason getReason() {
        return reason;
    }

    public void setReason(ChangeReason reason) {
        this.reason = reason;
    }
}
