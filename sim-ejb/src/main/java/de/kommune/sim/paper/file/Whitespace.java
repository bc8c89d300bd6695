package de.kommune.sim.paper.file;

/** White space as office programs leave it («Leerraum»): also the no-break, thin and zero-width kinds. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

    /** True for ASCII letters, figures and signs with single spaces between them: nothing to tidy, as in most cells. */
    public static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Without white space at both ends, and with one plain space wherever some stood inside. */
    public static String tidy(String text) {
        return isPlain(text) ? text : tidied(text);
    }

    private static String tidied(String text) {
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
