package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.paper.LetterTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the answer («Auskunft») as XHTML, from the letter that lies beside this class; section by section, as a person reads it. */
public final class InformationLetter {

    private static final LetterTemplate LETTER = LetterTemplate.beside(InformationLetter.class, "information.xhtml");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final String BLACK = "<span class=\"black\">geschwärzt</span>";

    private final PackageHead head;
    private final List<ClearEntry> entries;

    public InformationLetter(PackageHead head, List<ClearEntry> entries) {
        this.head = head;
        this.entries = List.copyOf(entries);
    }

    public String xhtml() {
        Map<String, String> values = Map.of(
                "client", escaped(head.client()),
                "personNo", escaped(head.personNo()),
                "caseNo", head.caseNo() == null ? "keine" : escaped(head.caseNo()),
                "received", InformationWords.day(head.receivedOn()),
                "made", InformationWords.day(head.madeOn()),
                "bookmarks", bookmarks(),
                "sections", sections(),
                "notices", notices());
        return LETTER.filled(values);
    }

    private Map<Section, List<ClearEntry>> bySection() {
        return entries.stream().collect(Collectors.groupingBy(ClearEntry::section, TreeMap::new, Collectors.toList()));
    }

    private String bookmarks() {
        return bySection().keySet().stream()
                .map(section -> "<bookmark name=\"" + escaped(InformationWords.label(section)) + "\" href=\"#"
                        + section.name() + "\"/>")
                .collect(Collectors.joining("\n"));
    }

    private String sections() {
        return bySection().entrySet().stream()
                .map(section -> "<h2 id=\"" + section.getKey().name() + "\">"
                        + escaped(InformationWords.label(section.getKey())) + "</h2>\n"
                        + section.getValue().stream()
                                .map(InformationLetter::entry)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String entry(ClearEntry entry) {
        if (entry.isLeftOut()) {
            return "<div class=\"entry\"><p class=\"out\">Ein Eintrag fehlt hier. Grund: " + escaped(entry.reason())
                    + "</p></div>";
        }
        String day = entry.day() == null ? "" : "<span class=\"day\">" + InformationWords.day(entry.day()) + "</span> ";
        String file = entry.file() == null ? "" : "<p class=\"file\">Datei im Paket: " + escaped(entry.file()) + "</p>";
        return "<div class=\"entry\"><h3>" + day + black(entry.title()) + "</h3>" + paragraphs(entry.text()) + file
                + "</div>";
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + black(line) + "</p>")
                .collect(Collectors.joining());
    }

    private String notices() {
        return InformationWords.notices(head).stream()
                .map(notice -> "<h3>" + escaped(notice.title()) + "</h3><p>" + escaped(notice.text()) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String black(String text) {
        return escaped(text).replace(escaped(Redactor.MARK), BLACK);
    }

    /** Control characters, which XHTML does not take, become spaces. */
    private static String escaped(String text) {
        return LetterTemplate.escaped(UNPRINTABLE.matcher(text).replaceAll(" "));
    }
}
