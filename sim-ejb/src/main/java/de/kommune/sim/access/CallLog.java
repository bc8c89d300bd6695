package de.kommune.sim.access;

/** Where the guard leaves a line for each call. The audit feature writes it; access knows only this shape. */
public interface CallLog {

    /** The work succeeded; the line is written in the same transaction, or the work fails with it. */
    void done(Entry entry);

    /** The guard refused; the line is written in a transaction of its own. */
    void refused(Entry entry);

    /**
     * One guarded call: identifiers only, never content.
     *
     * @param account the caller's account name
     * @param permission what was asked for
     * @param action {@code Boundary.method}
     * @param recordId the record that was meant or made; null where the call is about no single one
     */
    record Entry(String account, Permission permission, String action, Long recordId) {}
}
