package de.kommune.sim.matrix;

/** What the system did with a call or a request («Ergebnis»). */
enum Outcome {
    /** It did what was asked. */
    RETURNED("erlaubt"),
    /** It let the caller in, then a rule or a check of the values said no. */
    RULE_SAID_NO("erlaubt, Regel sagt Nein"),
    /** It let the caller in and then failed on what the test made up. */
    BROKE("erlaubt, dann gescheitert"),
    /** No such record, as far as the caller may know. */
    NOT_FOUND("nicht gefunden"),
    /** The caller may not. */
    REFUSED("abgelehnt"),
    /** The run has no record with which it could be tried. */
    NOT_EXECUTED("nicht ausgeführt");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean letIn() {
        return this == RETURNED || this == RULE_SAID_NO || this == BROKE;
    }
}
