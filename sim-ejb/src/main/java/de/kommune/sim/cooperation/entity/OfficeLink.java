package de.kommune.sim.cooperation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which record of section 50-2 a message is about («Zuordnung der Abteilung 50-2»); the other side cannot read this table. */
@Entity
@Table(name = "hand_off_office")
public class OfficeLink extends PersonLink {

    protected OfficeLink() {}

    public OfficeLink(long handOffId, long personId) {
        super(handOffId, personId);
    }
}
