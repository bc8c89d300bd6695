package de.kommune.sim.takeover.intake.policy.cell;

/** Text on its way out into a table («Ausgabe in eine Tabelle»). */
public final class ExportText {

    /** Signs with which formulas begin, in full width as well, and white space that makes spreadsheets drop what is before it. */
    private static final String STARTERS = "=+-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ExportText() {}

    /**
     * A cell that no spreadsheet evaluates: text that begins like a formula gets an apostrophe in front. Against formula
     * injection, see OWASP; every export of taken-over text goes through it.
     */
    public static String escapeForExport(String text) {
        return text != null && startsFormula(text) ? "'" + text : text;
    }

    /** True when a spreadsheet could take the text for a formula, also behind what shows nothing. */
    public static boolean startsFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (STARTERS.indexOf(character) >= 0) {
                return true;
            }
            boolean shows = !Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && Character.getType(character) != Character.FORMAT;
            if (shows) {
                return false;
            }
        }
        return false;
    }
}
