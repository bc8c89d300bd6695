package de.kommune.sim.intake.entity;

/** Where a request stands («Stand der Anfrage»). */
public enum RequestState {
    /** Nobody has it yet. */
    UNASSIGNED,
    /** A counsellor has it. */
    ASSIGNED,
    /** It became a case. */
    CASE_OPENED,
    /** It was answered, and no case is needed. */
    ANSWERED,
    /** It was declined, with a reason. */
    DECLINED;

    /** Whether somebody still has to do something about it. */
    public boolean isPending() {
        return this == UNASSIGNED || this == ASSIGNED;
    }
}
