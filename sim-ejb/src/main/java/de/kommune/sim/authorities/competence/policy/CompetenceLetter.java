package de.kommune.sim.authorities.competence.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.authorities.competence.entity.Answering;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Remedy;
import de.kommune.sim.authorities.competence.entity.Sentence.Piece;
import de.kommune.sim.paper.LetterLanguage;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the letter that tells a client who decides («Wer entscheidet?»): in German, and beside it in the client's language,
 * sentence by sentence. It bears no name, so nobody who finds it learns anything about anybody.
 */
public final class CompetenceLetter {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LetterTemplate letter = LetterTemplate.beside(CompetenceLetter.class, "competence.xhtml");

    /**
     * The letter as XHTML.
     *
     * @param columns German first, and the client's language where that is another
     * @param today on which it is printed
     */
    public String of(
            CompetenceFacts facts, CompetenceDays days, Answering answering, List<Column> columns, LocalDate today) {
        String rows = pieces(facts, days, answering)
                .map(piece -> row(columns, piece, values(facts, days, answering)))
                .collect(Collectors.joining("\n"));
        return letter.filled(Map.of(
                "title", escaped(columns.get(0).wording(Piece.TITLE)),
                "heads", columns.stream().map(CompetenceLetter::head).collect(Collectors.joining()),
                "rows", rows,
                "form", escaped(facts.getForm()),
                "duration", escaped(facts.getDuration()),
                "whatNext", escaped(facts.getWhatNext()),
                "toDo", escaped(facts.getToDo()),
                "statute", escaped(statutes(facts)),
                "today", DAY.format(today),
                "draft", draft(columns, facts)));
    }

    private static Stream<Piece> pieces(CompetenceFacts facts, CompetenceDays days, Answering answering) {
        return Stream.of(
                        Piece.ABOUT,
                        days.filedOn() == null ? null : Piece.FILED,
                        Piece.DECIDES,
                        Piece.NEXT,
                        against(facts.getRemedy()),
                        answering.remedy() == null ? null : Piece.LAST_DAY,
                        answering.urgent() == null ? null : Piece.URGENT,
                        Piece.HELP)
                .filter(piece -> piece != null);
    }

    private static Piece against(Remedy remedy) {
        return switch (remedy) {
            case OBJECTION -> Piece.OBJECTION;
            case ACTION -> Piece.ACTION;
            case NONE -> Piece.NO_REMEDY;
        };
    }

    private static Map<String, String> values(CompetenceFacts facts, CompetenceDays days, Answering answering) {
        Map<String, String> values = new HashMap<>();
        values.put("authority", facts.getAuthority());
        values.put("body", facts.getRemedyBody());
        values.put("filed", written(days.filedOn()));
        values.put("served", written(days.receivedOn()));
        values.put(
                "lastDay",
                answering.remedy() == null ? null : written(answering.remedy().lastDay()));
        values.put(
                "urgentDay",
                answering.urgent() == null ? null : written(answering.urgent().lastDay()));
        return values;
    }

    private static String written(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static String row(List<Column> columns, Piece piece, Map<String, String> values) {
        return columns.stream()
                .map(column ->
                        "<td" + column.language().attributes() + "><p>" + filled(column, piece, values) + "</p></td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String filled(Column column, Piece piece, Map<String, String> values) {
        return PLACE.matcher(escaped(column.wording(piece)))
                .replaceAll(found -> Matcher.quoteReplacement(
                        escaped(found.group(1).equals("matter") ? column.matter() : values.get(found.group(1)))));
    }

    private static String head(Column column) {
        return "<th scope=\"col\"" + column.language().attributes() + ">" + escaped(column.wording(Piece.TITLE))
                + "</th>";
    }

    private static String statutes(CompetenceFacts facts) {
        return facts.getRemedyStatute() == null
                ? facts.getStatute()
                : facts.getStatute() + "; " + facts.getRemedyStatute();
    }

    private static String draft(List<Column> columns, CompetenceFacts facts) {
        String translation = columns.stream().skip(1).anyMatch(Column::draft)
                ? "<p class=\"draft\">Übersetzung: Entwurf, vor Gebrauch durch vereidigte Übersetzung prüfen.</p>"
                : "";
        String law = facts.isUncertain()
                ? "<p class=\"draft\">Neues oder ungeklärtes Recht: vor Gebrauch prüfen. " + escaped(facts.getNote())
                        + "</p>"
                : "";
        return translation + law;
    }

    /**
     * The letter's words in one language.
     *
     * @param matter what the matter is called in it
     * @param draft whether nobody has checked the translation
     */
    public record Column(LetterLanguage language, String matter, Map<Piece, String> words, boolean draft) {

        String wording(Piece piece) {
            return LetterLanguage.printable(words.get(piece));
        }
    }
}
