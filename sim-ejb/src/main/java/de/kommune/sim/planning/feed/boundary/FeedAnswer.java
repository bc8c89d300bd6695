package de.kommune.sim.planning.feed.boundary;

/**
 * What somebody gets who comes with a link («Antwort des Abos»).
 *
 * @param text the calendar file; null for anything but {@link Kind#FOUND}
 */
public record FeedAnswer(Kind kind, String text) {

    /** How it went. */
    public enum Kind {
        FOUND,
        /** No such link, a revoked one, or one of an account that may no longer read appointments: all look the same. */
        NOT_FOUND,
        /** The link came too often within an hour. */
        TOO_OFTEN,
        /** Nobody knows right now whether the account may still read; the telephone asks again. */
        DIRECTORY_AWAY
    }

    static FeedAnswer without(Kind kind) {
        return new FeedAnswer(kind, null);
    }
}
