package de.kommune.sim.information.boundary;

import de.kommune.sim.information.policy.InformationWords;
import java.time.LocalDate;
import java.util.StringJoiner;

/** Puts facts together as lines, «Ort: Büro»; what is not known makes no line («Zeilen»). */
final class Lines {

    private final StringJoiner lines = new StringJoiner("\n");

    Lines add(String label, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(label + ": " + value.strip());
        }
        return this;
    }

    Lines add(String label, Enum<?> value) {
        return value == null ? this : add(label, InformationWords.label(value));
    }

    Lines add(String label, LocalDate day) {
        return day == null ? this : add(label, InformationWords.day(day));
    }

    Lines add(String label, boolean yes) {
        return add(label, yes ? "ja" : "nein");
    }

    /** A line without a label, such as a whole text. */
    Lines say(String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip());
        }
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
