package de.kommune.sim.takeover.protocol.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.takeover.entity.FileSums;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the protocol as XHTML, from the letter that lies beside this class («Protokolltext»). Plain text work. */
public final class ProtocolText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private static final String NOTHING_REFUSED = "<tr><td colspan=\"4\">Keine Zeile wurde abgelehnt.</td></tr>";

    private final LetterTemplate letter = LetterTemplate.beside(ProtocolText.class, "protocol.xhtml");

    public String of(ProtocolData data) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("name", escaped(data.name())),
                Map.entry("contractor", escaped(data.contractor())),
                Map.entry("state", escaped(data.state())),
                Map.entry("legalGround", escaped(data.legalGround())),
                Map.entry("openedAt", moment(data.openedAt())),
                Map.entry("committedAt", moment(data.committedAt())),
                Map.entry("committedBy", escaped(data.committedBy())),
                Map.entry("eraseStagingOn", day(data.eraseStagingOn())),
                Map.entry("files", rows(data.files(), ProtocolText::file)),
                Map.entry("sums", rows(data.sums(), sums -> sums(sums.fileName(), sums))),
                Map.entry("total", sums("Summe", data.total())),
                Map.entry("people", number(data.brought().people())),
                Map.entry("known", number(data.brought().known())),
                Map.entry("identityOnly", number(data.brought().identityOnly())),
                Map.entry("cases", number(data.brought().cases())),
                Map.entry("periods", number(data.brought().periods())),
                Map.entry(
                        "refused",
                        data.refused().isEmpty() ? NOTHING_REFUSED : rows(data.refused(), ProtocolText::refused)),
                Map.entry("more", more(data)),
                Map.entry("printedAt", moment(data.printedAt())));
        return letter.filled(values);
    }

    private static String file(ProtocolData.FileEntry file) {
        return row(
                escaped(file.name()),
                number(file.sizeBytes()) + " Byte",
                "<span class=\"hash\">" + file.sha256().substring(0, 32) + "<br/>"
                        + file.sha256().substring(32) + "</span>",
                escaped(file.receiptNo()),
                escaped(file.receivedBy()) + "<br/>" + moment(file.receivedAt()));
    }

    private static String sums(String label, FileSums sums) {
        String cells = List.of(
                        sums.lines(),
                        sums.takenOver(),
                        sums.quarantined(),
                        sums.refused(),
                        sums.header(),
                        sums.blank(),
                        sums.total(),
                        sums.accountedFor())
                .stream()
                .map(count -> "<td class=\"num\">" + number(count) + "</td>")
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + escaped(label) + "</th>" + cells + "</tr>";
    }

    private static String refused(ProtocolData.RefusedRow row) {
        return row(escaped(row.fileName()), number(row.rowNo()), escaped(row.serialNo()), escaped(row.reason()));
    }

    private static String more(ProtocolData data) {
        long unlisted = data.refusedInAll() - data.refused().size();
        return unlisted <= 0
                ? ""
                : "<p>Weitere " + number(unlisted) + " abgelehnte Zeilen stehen in der Rückgabedatei.</p>";
    }

    private static <T> String rows(List<T> values, Function<T, String> row) {
        return values.stream().map(row).collect(Collectors.joining("\n"));
    }

    private static String row(String... cells) {
        return "<tr>"
                + List.of(cells).stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>";
    }

    private static String number(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private static String moment(LocalDateTime moment) {
        return moment == null ? "–" : MOMENT.format(moment) + " Uhr";
    }

    private static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }
}
