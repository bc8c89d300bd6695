package de.kommune.sim.audit.policy;

import java.util.Optional;

/**
 * Goes along the chain of the access log and finds the first link that is broken («Prüfung der Kette»). Keeps the last
 * line's checksum and nothing else, so the log may be as long as it likes.
 */
public final class ChainCheck {

    private final Anchor anchor;
    private String previous = Link.BEFORE_FIRST;
    private long checked;
    private Break found;

    /** @param anchor what somebody noted outside of the database; null for none */
    public ChainCheck(Anchor anchor) {
        this.anchor = anchor;
    }

    /** How far the chain went at some time, as the server's log or a printed sheet tells («Anker»). */
    public record Anchor(long seq, String hash) {}

    /** Why a link is broken. */
    public enum Reason {
        /** Something in the line differs from what was written, or the line is not the one that was written here. */
        CHANGED,
        /** The line is gone. */
        MISSING,
        /** The line differs from what was noted outside of the database: the chain was written anew. */
        NOT_AS_NOTED,
        /** The line is none that the head of the chain knows of. */
        AFTER_THE_HEAD
    }

    /** The first broken link («erste Bruchstelle»). */
    public record Break(long seq, Reason reason) {}

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

    private Break breakAt(Link link) {
        if (link.seq() != checked + 1) {
            return new Break(checked + 1, Reason.MISSING);
        }
        if (!link.digest(previous).equals(link.hash())) {
            return new Break(link.seq(), Reason.CHANGED);
        }
        if (anchor != null && anchor.seq() == link.seq() && !anchor.hash().equals(link.hash())) {
            return new Break(link.seq(), Reason.NOT_AS_NOTED);
        }
        return null;
    }

    /** There are no more lines: compares the end with the head of the chain, and tells the first break. */
    public Optional<Break> end(Anchor head) {
        if (found == null) {
            found = breakAtTheEnd(head);
        }
        return Optional.ofNullable(found);
    }

    private Break breakAtTheEnd(Anchor head) {
        if (checked < head.seq() || anchor != null && checked < anchor.seq()) {
            return new Break(checked + 1, Reason.MISSING);
        }
        if (checked > head.seq()) {
            return new Break(head.seq() + 1, Reason.AFTER_THE_HEAD);
        }
        return previous.equals(head.hash()) ? null : new Break(checked, Reason.NOT_AS_NOTED);
    }

    /** How many lines hold, counted from the first. */
    public long checked() {
        return checked;
    }
}
