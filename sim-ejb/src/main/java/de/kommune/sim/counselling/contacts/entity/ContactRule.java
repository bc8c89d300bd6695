package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How long the author may correct a recorded talk («Kontaktregel»), with its source. */
@Entity
@Table(name = "contact_rule")
public class ContactRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "edit_hours", nullable = false)
    private int editHours;

    @Column(nullable = false, length = 200)
    private String source;

    protected ContactRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getEditHours() {
        return editHours;
    }

    public String getSource() {
        return source;
    }
}
