package de.kommune.sim.cases.boundary;

/** What a list of cases is sorted by («Sortierung»). */
public enum CaseSort {
    /** Who has the least time left comes first. Whose clock has not started comes last. */
    REMAINING("c.clockDue"),
    NAME("c.sortName"),
    CASE_NO("c.caseNo"),
    OPENED("c.openedOn"),
    /** Cases of nobody come first. */
    RESPONSIBLE("c.responsible");

    private final String expression;

    CaseSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + expression + direction + ", c.id"
                + direction; // one direction, so that an index has the order
    }
}
