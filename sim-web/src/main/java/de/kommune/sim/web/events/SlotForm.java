package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.entity.SlotFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The fields of one shift («Formular der Schicht»). */
public class SlotForm implements Serializable {

    private LocalTime from;
    private LocalTime to;
    private String task;
    private int needed = 1;
    private boolean minors;

    SlotForm(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /** A shift that ends before it begins ends on the next day; a time before the event begins is in the night after it. */
    SlotFacts facts(LocalDateTime eventStart) {
        LocalDate day = from.isBefore(eventStart.toLocalTime())
                ? eventStart.toLocalDate().plusDays(1)
                : eventStart.toLocalDate();
        LocalDateTime start = day.atTime(from);
        return new SlotFacts(start, EventForm.after(start, to), task, needed, minors);
    }

    /** A row that nobody wrote a task into is none. */
    boolean isFilled() {
        return task != null && !task.isBlank();
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

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public int getNeeded() {
        return needed;
    }

    public void setNeeded(int needed) {
        this.needed = needed;
    }

    public boolean isMinors() {
        return minors;
    }

    public void setMinors(boolean minors) {
        this.minors = minors;
    }
}
