package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Which of its own records a side means by a message («Zuordnung»). One table a side, so that the wall holds. */
@MappedSuperclass
public abstract class PersonLink extends BaseEntity {

    @Column(name = "hand_off_id", nullable = false, updatable = false)
    private long handOffId;

    @Column(name = "person_id", nullable = false)
    private long personId;

    protected PersonLink() {}

    PersonLink(long handOffId, long personId) {
        this.handOffId = handOffId;
        this.personId = personId;
    }

    /** It was somebody else. */
    public void correct(long otherPersonId) {
        personId = otherPersonId;
    }

    public long getHandOffId() {
        return handOffId;
    }

    public long getPersonId() {
        return personId;
    }
}
