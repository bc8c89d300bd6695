package de.kommune.sim.takeover.intake.policy.cell;

/** Text on its way out into a table («Ausgabe in eine Tabelle»). */
public final class ExportText {

    private ExportText() {}

    /**
     * A cell that no spreadsheet evaluates: text that begins like a formula gets an apostrophe in front. Against formula
     * injection, see OWASP; every export of taken-over text goes through it.
     */
    public static String escapeForExport(String text) {
        return text != null && startsFormula(text) ? "'" + text : text;
    }

    /** True when a spreadsheet could take the text for a formula. */
    public static boolean startsFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return "=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0
                || (Character.isWhitespace(text.charAt(0)) && startsFormula(text.strip()));
    }
}
