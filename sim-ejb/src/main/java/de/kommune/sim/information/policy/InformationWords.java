package de.kommune.sim.information.policy;

import de.kommune.sim.cases.clock.entity.ClockLine;
import de.kommune.sim.common.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of the package («Wörter der Auskunft»): plain German, from the two lists that lie beside this class. */
public final class InformationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
    private static final Properties WORDS = read("words.properties");
    private static final Properties NOTICES = read("notices.properties");

    private InformationWords() {}

    /** What a constant is called; a missing word is a mistake of ours, and a test finds it. */
    public static String label(Enum<?> constant) {
        if (constant == null) {
            return "keine Angabe";
        }
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** One line of how the clock was computed. */
    public static String clock(ClockLine line) {
        Object[] values = line.values().stream().map(InformationWords::readable).toArray();
        return new MessageFormat(text("Code." + line.code().name()), Locale.GERMANY).format(values);
    }

    private static Object readable(Serializable value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Enum<?> constant ? label(constant) : value;
    }

    public static String day(LocalDate day) {
        return day == null ? "keine Angabe" : DAY.format(day);
    }

    public static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    public static String span(Period period) {
        return period.isOpen()
                ? "seit " + DAY.format(period.getFrom())
                : DAY.format(period.getFrom()) + " bis " + DAY.format(period.getLastDay());
    }

    /** What the law has the town tell beside the data: purposes, recipients, how long it is kept, rights. */
    public static List<Notice> notices(PackageHead head) {
        List<Notice> notices = new ArrayList<>();
        for (int at = 1; NOTICES.containsKey(at + ".title"); at++) {
            String text = NOTICES.getProperty(at + ".text").replace("{years}", String.valueOf(head.retentionYears()));
            notices.add(new Notice(NOTICES.getProperty(at + ".title"), text));
        }
        return notices;
    }

    /** One of them («Hinweis»). */
    public record Notice(String title, String text) {}

    private static String text(String key) {
        String text = WORDS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("words.properties has no " + key);
        }
        return text;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = InformationWords.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
