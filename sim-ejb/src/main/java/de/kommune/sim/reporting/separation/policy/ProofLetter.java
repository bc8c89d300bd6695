package de.kommune.sim.reporting.separation.policy;

import static java.util.stream.Collectors.joining;

import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the proof on paper («Trennungsnachweis als Schreiben»), in the letter that lies beside this class. */
public class ProofLetter {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");

    private final String letter = letter();

    /** The letter as XHTML. */
    public String of(Sheet sheet) {
        Map<String, String> values = Map.of(
                "title", escaped(sheet.title()),
                "about", paragraphs(sheet.about()),
                "bookmarks", each(sheet.sections(), ProofLetter::bookmark),
                "sections", each(sheet.sections(), ProofLetter::section));
        return PLACE.matcher(letter).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    private static String bookmark(Section section) {
        return "<bookmark name=\"" + escaped(section.title()) + "\" href=\"#" + section.id() + "\"/>";
    }

    private static String section(Section section) {
        return "<h2 id=\"" + section.id() + "\">" + escaped(section.title()) + "</h2><p class=\"proves\">"
                + escaped(section.proves()) + "</p><p>" + escaped(section.check()) + "</p>"
                + paragraphs(section.statements()) + (section.rows().isEmpty() ? "" : table(section));
    }

    private static String table(Section section) {
        return "<table><thead><tr>"
                + each(section.headings(), heading -> "<th scope=\"col\">" + escaped(heading) + "</th>")
                + "</tr></thead><tbody>" + each(section.rows(), ProofLetter::row) + "</tbody></table>";
    }

    private static String row(List<String> cells) {
        return "<tr>" + each(cells, cell -> "<td>" + escaped(cell) + "</td>") + "</tr>";
    }

    private static String paragraphs(List<String> sentences) {
        return each(sentences, sentence -> "<p>" + escaped(sentence) + "</p>");
    }

    private static <T> String each(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String letter() {
        try (InputStream in = ProofLetter.class.getResourceAsStream("separation.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
