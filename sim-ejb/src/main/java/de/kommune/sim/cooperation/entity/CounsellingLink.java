package de.kommune.sim.cooperation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which record of counselling a message is about («Zuordnung der Beratung»); the other side cannot read this table. */
@Entity
@Table(name = "hand_off_counselling")
public class CounsellingLink extends PersonLink {

    protected CounsellingLink() {}

    public CounsellingLink(long handOffId, long personId) {
        super(handOffId, personId);
    }
}
