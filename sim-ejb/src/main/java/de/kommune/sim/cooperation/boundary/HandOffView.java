package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.cooperation.entity.Basis;
import de.kommune.sim.cooperation.entity.Concerned;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOffDeed;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.HandOffState;
import de.kommune.sim.cooperation.entity.Proposal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A message as its page shows it («Mitteilung»).
 *
 * @param version of what is shown; a step on a stale one is refused
 * @param desk the end at which the reader works
 * @param personId the reader's own record; null where nobody has said which it is
 * @param proposal about where somebody should live; null for every other kind of message
 */
public record HandOffView(
        long id,
        int version,
        HandOffKind kind,
        Concerned concerned,
        Basis basis,
        LocalDate dueOn,
        HandOffState state,
        String takenBy,
        boolean noted,
        Desk desk,
        Long personId,
        Proposal proposal,
        List<Step> steps)
        implements Serializable {

    /** What somebody did, and said with it; the text is empty where nothing was said. */
    public record Step(HandOffDeed deed, Desk desk, String account, LocalDateTime at, String text)
            implements Serializable {}

    /** Whether the reader's desk is the one to answer. */
    public boolean isReceived() {
        return desk == kind.to();
    }

    /** Whether the reader's desk is the one to take note of the end. */
    public boolean isToNote() {
        return !state.isLive() && !noted && isReceived() == (state == HandOffState.WITHDRAWN);
    }
}
