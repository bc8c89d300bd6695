package de.kommune.sim.benefits.applications.boundary;

/** Which applications a list shows («Fach»). */
public enum ApplicationBox {
    /** All that wait for a decision. */
    OPEN("a.state in :waiting"),
    /** Of these, what the caller has taken. */
    MINE("a.state in :waiting and a.takenBy = :me"),
    /** A decision waits for its second signature. */
    TO_SIGN("exists (select d.id from BenefitDecision d where d.application = a and d.state = :proposed)"),
    /** Decided; the time to object runs, or is over and nobody has ended it yet. */
    DECIDED("a.state = :decided"),
    /** Over. */
    OVER("a.state = :over");

    private final String where;

    ApplicationBox(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }
}
