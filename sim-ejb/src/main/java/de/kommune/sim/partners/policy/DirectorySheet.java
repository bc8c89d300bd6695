package de.kommune.sim.partners.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.partners.entity.OpenSpan;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the directory to be handed out («Verzeichnis der Partner»), from the letter that lies beside this class. */
public final class DirectorySheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String NONE = "<p>In dieser Auswahl steht niemand.</p>";

    private final LetterTemplate letter = LetterTemplate.beside(DirectorySheet.class, "directory.xhtml");
    private final LocalDate today;
    private final String near;

    /** @param near from where distances are reckoned; null where nobody asked */
    public DirectorySheet(LocalDate today, String near) {
        this.today = today;
        this.near = near;
    }

    /**
     * A partner on paper («Eintrag»). What is null or empty is left out.
     *
     * @param kilometres from the place that was asked for
     */
    public record Entry(
            String name,
            String street,
            String postcode,
            String town,
            String phone,
            String mail,
            List<String> offers,
            List<OpenSpan> hours,
            Double kilometres)
            implements Serializable {}

    /** The directory as XHTML, in the order of the entries. */
    public String of(List<Entry> entries) {
        return letter.filled(Map.of(
                "today", DAY.format(today),
                "order", near == null ? "nach Namen" : "nach Entfernung von " + escaped(near) + " (Luftlinie)",
                "entries",
                        entries.isEmpty()
                                ? NONE
                                : entries.stream().map(this::entry).collect(Collectors.joining())));
    }

    private String entry(Entry entry) {
        String rows = Stream.of(
                        row("Angebote", String.join("; ", entry.offers())),
                        row("Anschrift", address(entry)),
                        row("Telefon", entry.phone()),
                        row("E-Mail", entry.mail()),
                        row("Geöffnet", hours(entry.hours())),
                        row("Entfernung", distance(entry.kilometres())))
                .collect(Collectors.joining());
        String table = rows.isEmpty() ? "" : "<table>" + rows + "</table>";
        return "<div class=\"entry\"><h2>" + escaped(entry.name()) + "</h2>" + table + "</div>\n";
    }

    private static String row(String label, String value) {
        return value == null || value.isBlank()
                ? ""
                : "<tr><th scope=\"row\">" + label + "</th><td>" + escaped(value) + "</td></tr>";
    }

    private static String address(Entry entry) {
        String town = Stream.of(entry.postcode(), entry.town())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Stream.of(entry.street(), town)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String hours(List<OpenSpan> hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day(hours, day))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String day(List<OpenSpan> hours, DayOfWeek day) {
        String written = WeekHours.written(hours, day);
        return written.isEmpty() ? "" : day.getDisplayName(TextStyle.FULL, Locale.GERMAN) + " " + written;
    }

    private static String distance(Double kilometres) {
        return kilometres == null ? null : String.format(Locale.GERMAN, "%.1f km", kilometres);
    }
}
