package de.kommune.sim.audit.boundary;

import de.kommune.sim.audit.entity.ChainBreak;
import de.kommune.sim.audit.entity.LogHead;
import java.io.Serializable;

/**
 * What a verification of the access log found («Prüfergebnis»).
 *
 * @param intact how many lines hold, counted from the first
 * @param head how far the log went when the verification began
 * @param first the first broken link; null while all hold
 */
public record Verification(long intact, LogHead head, ChainBreak first) implements Serializable {

    public boolean holds() {
        return first == null;
    }
}
