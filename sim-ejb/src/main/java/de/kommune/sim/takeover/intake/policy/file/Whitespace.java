package de.kommune.sim.takeover.intake.policy.file;

/** White space as office programs leave it («Leerraum»): also the no-break, thin and zero-width kinds. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Whitespace::is);
    }

    /** True for every character that shows nothing. */
    public static boolean is(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x200B // zero width space
                || character == 0x200E // left-to-right mark
                || character == 0x200F // right-to-left mark
                || character == 0x2060 // word joiner
                || character == 0xFEFF; // byte order mark in the middle of a text
    }

    /** Without white space at both ends, and with one plain space wherever some stood inside. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (is(character)) {
                gap = tidy.length() > 0;
                continue;
            }
            if (gap) {
                tidy.append(' ');
                gap = false;
            }
            tidy.appendCodePoint(character);
        }
        return tidy.toString();
    }
}
