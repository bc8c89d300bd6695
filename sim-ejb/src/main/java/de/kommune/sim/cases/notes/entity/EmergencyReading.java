package de.kommune.sim.cases.notes.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A note that was read through an emergency opening («gelesene Notiz»); shown to its author until taken note of. */
@Entity
@Table(name = "emergency_reading")
public class EmergencyReading extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opening_id", updatable = false)
    private EmergencyOpening opening;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id", updatable = false)
    private CaseNote note;

    @Column(nullable = false, updatable = false, length = 120)
    private String author;

    @Column(name = "read_at", nullable = false, updatable = false)
    private LocalDateTime readAt;

    @Column(name = "noted_at")
    private LocalDateTime notedAt;

    protected EmergencyReading() {}

    public EmergencyReading(EmergencyOpening opening, CaseNote note, LocalDateTime readAt) {
        this.opening = opening;
        this.note = note;
        this.author = note.getAuthor();
        this.readAt = readAt;
    }

    /** The author has seen that the note was read. */
    public void takeNote(LocalDateTime at) {
        notedAt = at;
    }

    public EmergencyOpening getOpening() {
        return opening;
    }

    public CaseNote getNote() {
        return note;
    }

    public String getAuthor() {
        return author;
    }

    public LocalDateTime getReadAt() {
        return readAt;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }
}
