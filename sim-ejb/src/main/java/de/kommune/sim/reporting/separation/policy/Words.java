package de.kommune.sim.reporting.separation.policy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the proof («Wörter des Nachweises»), German unless English is asked for. A missing one is an error. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final Locale language;
    private final ResourceBundle bundle;

    Words(Locale asked) {
        language = Locale.ENGLISH.getLanguage().equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        bundle = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words",
                language,
                Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        Object[] readable = Arrays.stream(values).map(Words::readable).toArray();
        return new MessageFormat(bundle.getString(key), language).format(readable);
    }

    private static Object readable(Object value) {
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof LocalDate day ? DAY.format(day) : value;
    }
}
