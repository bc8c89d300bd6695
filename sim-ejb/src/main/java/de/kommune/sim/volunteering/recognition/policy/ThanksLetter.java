package de.kommune.sim.volunteering.recognition.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes certificates of thanks («Dankurkunden»), a page for each volunteer: name, time, hours and kinds of help, and nothing about whom. */
public final class ThanksLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final Map<HelpKind, String> KINDS = Map.of(
            HelpKind.LANGUAGE_CAFE, "im Sprachcafé",
            HelpKind.GROUP_OFFER, "bei Gruppenangeboten",
            HelpKind.EVENT, "bei Veranstaltungen",
            HelpKind.MENTORING, "in Patenschaften",
            HelpKind.ACCOMPANIMENT, "als Begleitung",
            HelpKind.TUTORING, "in der Nachhilfe",
            HelpKind.TRANSPORT, "im Fahrdienst");

    private final LetterTemplate letter = LetterTemplate.beside(ThanksLetter.class, "thanks.xhtml");
    private final LetterTemplate page = LetterTemplate.beside(ThanksLetter.class, "certificate.xhtml");

    /** Whom to thank for what. */
    public record Helped(String givenName, String familyName, long minutes, Set<HelpKind> kinds) {}

    /**
     * All of them, one after another.
     *
     * @param year that they helped in; one that still runs is thanked for up to that day
     */
    public String of(List<Helped> helped, int year, LocalDate today) {
        String title = helped.size() == 1 ? "Dankurkunde " + year : "Dankurkunden " + year;
        return letter.filled(Map.of(
                "title",
                title,
                "certificates",
                IntStream.range(0, helped.size())
                        .mapToObj(number -> certificate(helped.get(number), number, year, today))
                        .collect(Collectors.joining("\n"))));
    }

    private String certificate(Helped one, int number, int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return page.filled(Map.of(
                "id", "n" + number,
                "style", number == 0 ? "first" : "next",
                "name", escaped(one.givenName() + " " + one.familyName()),
                "from", DAY.format(LocalDate.of(year, 1, 1)),
                "to", DAY.format(last.isAfter(today) ? today : last),
                "hours", hours(one.minutes()),
                "kinds", one.kinds().stream().sorted().map(KINDS::get).collect(Collectors.joining(", ")),
                "day", DAY.format(today)));
    }

    /** «1 Stunde», «12,5 Stunden». */
    static String hours(long minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        String written = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(hours);
        return written + (hours.compareTo(BigDecimal.ONE) == 0 ? " Stunde" : " Stunden");
    }
}
