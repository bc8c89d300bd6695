package de.kommune.sim.housing.fees.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import de.kommune.sim.housing.fees.entity.NoticeMonth;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.paper.LetterTemplate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a notice («Gebührenbescheid») as XHTML: the sum, how each month is counted, the statute, and how to go against it. */
public final class NoticeLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY);
    private static final Map<Payer, String> PAYERS = Map.of(
            Payer.SELF, "Sie selbst", Payer.JOB_CENTRE, "das Jobcenter", Payer.OFFICE, "die Abteilung 50-2 der Stadt");

    private final LetterTemplate letter = LetterTemplate.beside(NoticeLetter.class, "notice.xhtml");

    /** @param items how the months of the notice are counted for its payer, by the month's first day */
    public String of(FeeNotice notice, FeeStatute statute, Map<LocalDate, List<FeeItem>> items) {
        return letter.filled(Map.ofEntries(
                Map.entry("noticeNo", notice.getNoticeNo()),
                Map.entry("name", escaped(notice.getPerson().getDisplayName())),
                Map.entry("personNo", escaped(notice.getPerson().getPersonNo())),
                Map.entry("payer", PAYERS.get(notice.getPayer())),
                Map.entry("reference", escaped(notice.getReference())),
                Map.entry("day", DAY.format(notice.getIssuedOn())),
                Map.entry("due", due(notice)),
                Map.entry("amount", euros(notice.getAmount())),
                Map.entry(
                        "months",
                        notice.getMonths().stream().map(NoticeLetter::month).collect(Collectors.joining("\n"))),
                Map.entry("preliminary", preliminary(notice)),
                Map.entry("lines", lines(notice, items)),
                Map.entry("statute", escaped(statute.getTitle()) + " (" + escaped(statute.getSource()) + ")"),
                Map.entry("remedy", escaped(statute.getRemedy()))));
    }

    private static String due(FeeNotice notice) {
        return notice.getAmount().signum() < 0
                ? "Dieser Betrag wird Ihnen gutgeschrieben."
                : "Bitte zahlen Sie diesen Betrag bis zum " + DAY.format(notice.getDueOn())
                        + " und geben Sie dabei das Kassenzeichen an.";
    }

    /** Coming nights are charged for as if nothing changed; whoever pays is told so. */
    private static String preliminary(FeeNotice notice) {
        String running = notice.getMonths().stream()
                .map(NoticeMonth::getMonth)
                .filter(month ->
                        !notice.getIssuedOn().isAfter(YearMonth.from(month).atEndOfMonth()))
                .map(MONTH::format)
                .collect(Collectors.joining(", "));
        return running.isEmpty()
                ? ""
                : "<p>Vorläufig: Der Monat " + running + " läuft noch. Die Nächte ab dem "
                        + DAY.format(notice.getIssuedOn())
                        + " sind mitgerechnet, als änderte sich nichts. Kommt es anders, gleicht ein weiterer Bescheid das aus.</p>";
    }

    private static String month(NoticeMonth month) {
        return row(
                MONTH.format(month.getMonth()),
                euros(month.getNow()),
                euros(month.getBefore()),
                euros(month.getDifference()));
    }

    private static String lines(FeeNotice notice, Map<LocalDate, List<FeeItem>> items) {
        return notice.getMonths().stream()
                .flatMap(month -> items.getOrDefault(month.getMonth(), List.of()).stream()
                        .map(item -> row(
                                MONTH.format(month.getMonth()),
                                escaped(item.price().facility())
                                        + (item.price().room() == null
                                                ? ""
                                                : ", Zimmer "
                                                        + escaped(item.price().room())),
                                explained(item),
                                euros(item.amount()))))
                .collect(Collectors.joining("\n"));
    }

    /** How the line comes to its sum, so that anybody can count it again. */
    static String explained(FeeItem item) {
        String nights =
                item.nights() + (item.nights() == 1 ? " Nacht" : " Nächte") + " ab " + DAY.format(item.firstNight());
        return switch (item.price().basis()) {
            case PER_SQUARE_METRE ->
                nights + ": " + number(item.price().area()) + " m² × "
                        + euros(item.price().rate())
                        + (item.price().sharers() == 1
                                ? ""
                                : " ÷ " + item.price().sharers() + " Personen im Zimmer")
                        + share(item);
            case PER_PERSON -> nights + ": " + euros(item.price().rate()) + " im Monat" + share(item);
            case FLAT ->
                nights + ": Pauschale " + euros(item.price().rate())
                        + (item.nights() == item.divisor() ? "" : share(item));
        };
    }

    private static String share(FeeItem item) {
        return item.nights() == item.divisor() ? "" : " × " + item.nights() + "/" + item.divisor();
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    private static String euros(BigDecimal sum) {
        return new DecimalFormat("#,##0.00 €", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(sum);
    }
}
