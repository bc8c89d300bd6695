package de.kommune.sim.audit.policy;

import de.kommune.sim.audit.entity.BreakReason;
import de.kommune.sim.audit.entity.ChainBreak;
import de.kommune.sim.audit.entity.LogHead;
import java.util.Optional;

/**
 * Goes along the chain of the access log and finds the first link that is broken («Prüfung der Kette»). Keeps the last
 * line's checksum and nothing else, so the log may be as long as it likes.
 */
public final class ChainCheck {

    private final LogHead anchor;
    private String previous = Link.BEFORE_FIRST;
    private long checked;
    private ChainBreak found;

    /** @param anchor what somebody noted outside of the database; null for none */
    public ChainCheck(LogHead anchor) {
        this.anchor = anchor;
    }

    /** The next line; in the order of their places. Returns whether the chain still holds. */
    public boolean accept(Link link) {
        if (found == null) {
            found = breakAt(link);
        }
        if (found == null) {
            previous = link.hash();
            checked = link.seq();
        }
        return found == null;
    }

    private ChainBreak breakAt(Link link) {
        if (link.seq() != checked + 1) {
            return new ChainBreak(checked + 1, BreakReason.MISSING);
        }
        if (!link.digest(previous).equals(link.hash())) {
            return new ChainBreak(link.seq(), BreakReason.CHANGED);
        }
        if (anchor != null && anchor.seq() == link.seq() && !anchor.hash().equals(link.hash())) {
            return new ChainBreak(link.seq(), BreakReason.NOT_AS_NOTED);
        }
        return null;
    }

    /** There are no more lines: compares the end with the head of the chain, and tells the first break. */
    public Optional<ChainBreak> end(LogHead head) {
        if (found == null) {
            found = breakAtTheEnd(head);
        }
        return Optional.ofNullable(found);
    }

    private ChainBreak breakAtTheEnd(LogHead head) {
        if (checked < head.seq() || anchor != null && checked < anchor.seq()) {
            return new ChainBreak(checked + 1, BreakReason.MISSING);
        }
        if (checked > head.seq()) {
            return new ChainBreak(head.seq() + 1, BreakReason.AFTER_THE_HEAD);
        }
        return previous.equals(head.hash()) ? null : new ChainBreak(checked, BreakReason.NOT_AS_NOTED);
    }

    /** How many lines hold, counted from the first. */
    public long checked() {
        return checked;
    }
}
