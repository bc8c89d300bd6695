package de.kommune.sim.cooperation.boundary;

/** Which messages one looks at («Fach»). */
public enum HandOffBox {
    /** Came from the other side and waits, or was taken back and waits to be noted. */
    IN("(h.to in :desks and h.state in :live or h.to in :desks and h.state = :withdrawn and h.notedAt is null)"),
    /** Went to the other side and is not over, or is answered and waits to be noted. */
    OUT("(h.from in :desks and h.state in :live or h.from in :desks and h.state in :answered and h.notedAt is null)"),
    /** Over, and everybody knows. */
    OVER("h.state not in :live and h.notedAt is not null");

    private final String where;

    HandOffBox(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }
}
