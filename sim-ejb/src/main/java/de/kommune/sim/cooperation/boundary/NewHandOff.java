package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.Proposal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is to be sent («neue Mitteilung»).
 *
 * @param personId the sender's own record of whom it is about
 * @param dueOn the last day on which an answer still helps; null for what the rule of the kind says
 * @param text at most {@value HandOffRegister#LONGEST} characters, and no more than the other side needs
 * @param requestToken of the form, so that a double click is one message
 * @param proposal where a message of that kind proposes something about where somebody lives; of no meaning for others
 */
public record NewHandOff(
        HandOffKind kind, long personId, LocalDate dueOn, String text, String requestToken, Proposal proposal)
        implements Serializable {

    /** Where the words are all. */
    public NewHandOff(HandOffKind kind, long personId, LocalDate dueOn, String text, String requestToken) {
        this(kind, personId, dueOn, text, requestToken, null);
    }

    /** Whether it proposes where somebody should live. */
    public boolean isProposal() {
        return kind == HandOffKind.PLACEMENT_PROPOSED;
    }
}
