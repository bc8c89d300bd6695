package de.kommune.sim.reporting.separation.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;
import static java.util.stream.Collectors.joining;

import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the proof on paper («Trennungsnachweis als Schreiben»), in the letter that lies beside this class. */
public class ProofLetter {

    private final LetterTemplate letter = LetterTemplate.beside(ProofLetter.class, "separation.xhtml");

    /** The letter as XHTML. */
    public String of(Sheet sheet) {
        Map<String, String> values = Map.of(
                "title", escaped(sheet.title()),
                "about", paragraphs(sheet.about()),
                "bookmarks", each(sheet.sections(), ProofLetter::bookmark),
                "sections", each(sheet.sections(), ProofLetter::section));
        return letter.filled(values);
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
}
