package de.kommune.sim.cases.boundary;

/** What a list of cases is sorted by («Sortierung»). */
public enum CaseSort {
    /** Who has the least time left comes first. Whose clock has not started comes last. */
    REMAINING("coalesce(case when c.clock.countedUntil < :today"
            + " then function('datediff', c.clock.lastDay, c.clock.countedUntil)"
            + " else function('datediff', c.clock.lastDay, :today) end, 999999)"),
    NAME("coalesce(m.sortName, p.sortName)"),
    CASE_NO("c.caseNo"),
    OPENED("c.openedOn"),
    RESPONSIBLE("coalesce(c.responsible, '')");

    private final String expression;

    CaseSort(String expression) {
        this.expression = expression;
    }

    String orderBy(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", c.id";
    }
}
