package de.kommune.sim.consents.boundary;

import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOffDeed;
import de.kommune.sim.cooperation.entity.HandOffKind;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Words that went from counselling to section 50-2 about a client («Mitteilung an 50-2»), for the list of what was passed on.
 *
 * @param words the ground that both sides read
 */
public record ToldOffice(
        long handOffId, HandOffKind kind, HandOffDeed deed, String words, String account, LocalDateTime at)
        implements Serializable {

    /** The desk that got them. */
    public Desk to() {
        return kind.from() == Desk.COUNSELLING ? kind.to() : kind.from();
    }
}
