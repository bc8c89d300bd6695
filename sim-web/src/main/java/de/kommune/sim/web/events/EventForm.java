package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The fields of an event («Formular der Veranstaltung»). */
public class EventForm implements Serializable {

    private EventKind kind = EventKind.LANGUAGE_CAFE;
    private TrainingKind training;
    private String title;
    private String place;
    private LocalDate day;
    private LocalTime from = LocalTime.of(15, 0);
    private LocalTime to = LocalTime.of(17, 0);

    EventForm(LocalDate day) {
        this.day = day;
    }

    /** When that time comes next. */
    static LocalDateTime after(LocalDateTime start, LocalTime time) {
        LocalDate day = start.toLocalDate();
        return time.isAfter(start.toLocalTime())
                ? day.atTime(time)
                : day.plusDays(1).atTime(time);
    }

    LocalDateTime start() {
        return day.atTime(from);
    }

    EventFacts facts() {
        return new EventFacts(kind, training, title, place, start(), after(start(), to));
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public TrainingKind getTraining() {
        return training;
    }

    public void setTraining(TrainingKind training) {
        this.training = training;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }
}
