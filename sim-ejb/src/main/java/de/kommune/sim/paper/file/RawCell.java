package de.kommune.sim.paper.file;

import java.time.LocalDate;

/**
 * A cell as it stands in the file («Zelle»).
 *
 * @param kind what the file says the cell is; a text table only knows {@link Kind#BLANK} and {@link Kind#TEXT}
 * @param text the text as it stands in the file, never null: a number with the digits that the file holds, a formula
 *     with its leading equals sign
 * @param date the day that a cell with a date format shows, else null
 * @param stored what the file holds as a formula's last result, else null; never evaluated here
 * @param cover the merged cell that lies over this one, else null
 */
public record RawCell(Kind kind, String text, LocalDate date, String stored, Cover cover) {

    /** What a file says a cell is («Zellart»). */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        BOOLEAN,
        ERROR
    }

    /**
     * A merged cell that lies over others («verbundene Zelle»).
     *
     * @param cell its upper left cell
     * @param down true when that cell stands above in the same column
     */
    public record Cover(RawCell cell, boolean down) {}

    public static final RawCell BLANK = new RawCell(Kind.BLANK, "", null, null, null);

    /** A cell with text; blank when nothing but white space stands in it, whose text is kept nevertheless. */
    public static RawCell text(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        return new RawCell(Whitespace.isBlank(text) ? Kind.BLANK : Kind.TEXT, text, null, null, null);
    }

    public static RawCell number(String digits) {
        return new RawCell(Kind.NUMBER, digits, null, null, null);
    }

    public static RawCell date(String digits, LocalDate date) {
        return new RawCell(Kind.DATE, digits, date, null, null);
    }

    /** @param formula the formula without its equals sign */
    public static RawCell formula(String formula, String stored) {
        return new RawCell(Kind.FORMULA, "=" + formula, null, stored, null);
    }

    /** Text that is the computer's and nobody's: a truth value or an error. */
    public static RawCell of(Kind kind, String text) {
        return new RawCell(kind, text, null, null, null);
    }

    /** A blank cell under a merged one. */
    public static RawCell covered(RawCell by, boolean down) {
        return new RawCell(Kind.BLANK, "", null, null, new Cover(by, down));
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
