package de.kommune.sim.consents.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.Signing;
import de.kommune.sim.consents.entity.TemplateReview;
import de.kommune.sim.paper.LetterLanguage;
import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.persons.entity.BirthDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the form for a consent («Formular der Schweigepflichtentbindung») in German and the client's language side by side,
 * passage by passage, from the letter that lies beside this class. A wording that nobody has checked says so on the paper.
 */
public final class ConsentLetter {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LetterTemplate letter = LetterTemplate.beside(ConsentLetter.class, "consent.xhtml");

    /** The form as XHTML. */
    public String of(Signer signer, ConsentFacts facts, Signing signing) {
        boolean both = !signing.template().getLanguage().equals(LetterLanguage.GERMAN.code());
        List<ConsentTemplate> columns =
                both ? List.of(signing.germanTemplate(), signing.template()) : List.of(signing.germanTemplate());
        Map<String, String> values = Map.of(
                "title", escaped(signing.germanTemplate().getTexts().get(FormText.TITLE)),
                "heads", columns.stream().map(ConsentLetter::head).collect(Collectors.joining()),
                "rows", rows(columns, signer, facts),
                "signed", signer.signedOn() == null ? "" : DAY.format(signer.signedOn()),
                "signature", signer.signature() == null ? "" : picture(signer.signature()),
                "labels", columns.stream().map(ConsentLetter::label).collect(Collectors.joining(" · ")),
                "versions", columns.stream().map(ConsentLetter::version).collect(Collectors.joining(" · ")),
                "draft", draft(columns));
        return letter.filled(values);
    }

    private static String rows(List<ConsentTemplate> columns, Signer signer, ConsentFacts facts) {
        Stream<FormText> passages = Stream.of(
                        FormText.DECLARATION,
                        FormText.PURPOSE,
                        FormText.VALIDITY,
                        FormText.RIGHTS,
                        signer.interpreter() == null ? null : FormText.INTERPRETER)
                .filter(passage -> passage != null);
        return passages.map(passage -> row(columns, passage, signer, facts)).collect(Collectors.joining("\n"));
    }

    private static String row(List<ConsentTemplate> columns, FormText passage, Signer signer, ConsentFacts facts) {
        return columns.stream()
                .map(column -> "<td" + language(column) + ">"
                        + paragraphs(filled(column, passage, signer, facts))
                        + (passage == FormText.DECLARATION ? list(column, facts) : "") + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String filled(ConsentTemplate column, FormText passage, Signer signer, ConsentFacts facts) {
        Map<String, String> values = Map.of(
                "person", signer.name(),
                "birthDate", written(signer.birthDate()),
                "recipient", recipient(column, facts.recipient()),
                "purpose", facts.purpose(),
                "from", DAY.format(facts.period().getFrom()),
                "until", DAY.format(facts.period().getLastDay()),
                "interpreter", signer.interpreter() == null ? "" : signer.interpreter());
        return PLACE.matcher(escaped(wording(column, passage)))
                .replaceAll(found -> Matcher.quoteReplacement(escaped(values.getOrDefault(found.group(1), ""))));
    }

    private static String wording(ConsentTemplate column, FormText text) {
        return LetterLanguage.printable(column.getTexts().get(text));
    }

    private static String recipient(ConsentTemplate column, Recipient recipient) {
        String kind = wording(column, FormText.of(recipient.getKind()));
        return recipient.getName() == null ? kind : kind + " – " + recipient.getName();
    }

    private static String written(BirthDate birth) {
        if (birth == null || birth.getDate() == null) {
            return "–";
        }
        return switch (birth.getPrecision()) {
            case DAY -> DAY.format(birth.getDate());
            case MONTH -> DateTimeFormatter.ofPattern("MM.yyyy").format(birth.getDate());
            case YEAR, ESTIMATED -> String.valueOf(birth.getDate().getYear());
        };
    }

    private static String list(ConsentTemplate column, ConsentFacts facts) {
        return Stream.of(DataCategory.values())
                .filter(facts.categories()::contains)
                .map(category -> "<li>" + escaped(wording(column, FormText.of(category))) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + paragraph.strip() + "</p>")
                .collect(Collectors.joining());
    }

    private static String head(ConsentTemplate column) {
        return "<th scope=\"col\"" + language(column) + ">" + escaped(wording(column, FormText.TITLE)) + "</th>";
    }

    private static String label(ConsentTemplate column) {
        return "<span" + language(column) + ">" + escaped(wording(column, FormText.SIGNATURE)) + "</span>";
    }

    private static String version(ConsentTemplate column) {
        return new LetterLanguage(column.getLanguage()).tag() + " " + column.getVersionNo()
                + (isDraft(column) ? " (Entwurf)" : "");
    }

    private static boolean isDraft(ConsentTemplate column) {
        return column.getReview() == TemplateReview.DRAFT;
    }

    private static String draft(List<ConsentTemplate> columns) {
        if (columns.stream().noneMatch(ConsentLetter::isDraft)) {
            return "";
        }
        boolean translated = columns.stream().skip(1).anyMatch(ConsentLetter::isDraft);
        return "<p class=\"draft\">Entwurf, vor Gebrauch durch "
                + (translated ? "vereidigte Übersetzung" : "Teamleitung und Datenschutz") + " prüfen.</p>";
    }

    private static String language(ConsentTemplate column) {
        return new LetterLanguage(column.getLanguage()).attributes();
    }

    private static String picture(byte[] png) {
        return "<img alt=\"Unterschrift\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "\"/>";
    }

    /**
     * Who signs, or has signed («Unterzeichnende Person»).
     *
     * @param interpreter null for nobody
     * @param signature picture from the screen as PNG; null where a hand signs on paper
     * @param signedOn null as long as nobody has
     */
    public record Signer(String name, BirthDate birthDate, String interpreter, byte[] signature, LocalDate signedOn) {

        public Signer {
            signature = signature == null ? null : signature.clone();
            interpreter = interpreter == null || interpreter.isBlank() ? null : interpreter.strip();
        }

        /** The same, signed on that day. */
        public Signer on(LocalDate day) {
            return new Signer(name, birthDate, interpreter, signature, day);
        }
    }
}
