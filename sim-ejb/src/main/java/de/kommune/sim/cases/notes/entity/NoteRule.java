package de.kommune.sim.cases.notes.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How long an author may correct a note, and how long an emergency opening lasts («Notizregel»); each with its source. */
@Entity
@Table(name = "note_rule")
public class NoteRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "edit_hours", nullable = false)
    private int editHours;

    @Column(name = "glass_minutes", nullable = false)
    private int glassMinutes;

    @Column(nullable = false, length = 200)
    private String source;

    protected NoteRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getEditHours() {
        return editHours;
    }

    public int getGlassMinutes() {
        return glassMinutes;
    }

    public String getSource() {
        return source;
    }
}
