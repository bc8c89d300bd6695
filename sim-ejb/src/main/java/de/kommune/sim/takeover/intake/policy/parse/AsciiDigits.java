package de.kommune.sim.takeover.intake.policy.parse;

/** Figures of all scripts as 0 to 9 («Ziffern»): Arabic lists write ٢٠١٩. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character > 0x7F && Character.isDigit(character)) {
                ascii.append(Character.digit(character, 10));
            } else {
                ascii.appendCodePoint(character);
            }
        });
        return ascii.toString();
    }
}
