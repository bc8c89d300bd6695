package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Phone;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads telephone numbers («Telefonnummer») and finds them in free text. */
public final class PhoneReader {

    private static final String GERMANY = "+49";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,/§])(?:(?:\\+|00)\\s?[1-9]\\d{0,2}[\\s/()-]*(?:\\(0\\)[\\s/-]*)?|0)[1-9]\\d(?:[\\s/()-]{0,3}\\d){4,11}(?![\\d.])");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+[.,]\\d+[eE]\\+?\\d+");
    /** A mobile number whose leading zero a spreadsheet dropped. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("1[567]\\d{8,9}");

    public Reading<List<Phone>> read(RawCell cell) {
        return CellText.read(cell, this::read);
    }

    private Reading<List<Phone>> read(String text) {
        if (CellText.isPlaceholder(text)) {
            return Reading.of(text, null, Finding.note("placeholder", text));
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Reading.invalid(text, Finding.invalid("phone.scientific", text));
        }
        if (WITHOUT_ZERO.matcher(text).matches()) {
            Phone phone = new Phone(GERMANY + text, text);
            return Reading.of(text, List.of(phone), Finding.repaired("phone.leadingZero", phone.number()));
        }
        List<Phone> found = find(text);
        return found.isEmpty()
                ? Reading.invalid(text, Finding.invalid("phone.unreadable", text))
                : Reading.of(text, found);
    }

    /** All numbers that stand in a text. */
    static List<Phone> find(String text) {
        List<Phone> phones = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            phones.add(new Phone(international(matcher.group()), matcher.group()));
        }
        return phones;
    }

    private static String international(String written) {
        String digits = written.replace("(0)", "").replaceAll("[^\\d+]", "");
        if (digits.startsWith("+")) {
            return digits;
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : GERMANY + digits.substring(1);
    }
}
