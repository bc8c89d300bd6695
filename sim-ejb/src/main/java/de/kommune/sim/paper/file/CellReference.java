package de.kommune.sim.paper.file;

/** Addresses of cells as spreadsheets write them («Zellbezug»): {@code AB12}. */
public final class CellReference {

    private static final int LETTERS = 26;
    private static final int TOO_FAR = 1 << 20;

    private CellReference() {}

    /** Number of the column, from 0; -1 when the address has none. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && column < TOO_FAR) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    /** Number of the row, from 1; -1 when the address has none. */
    static int row(String reference) {
        int i = 0;
        while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
            i++;
        }
        return number(reference.substring(i));
    }

    /** A number of at most nine digits, -1 for anything else. */
    static int number(String digits) {
        return digits != null && digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** Letters of a column as spreadsheets show them. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
