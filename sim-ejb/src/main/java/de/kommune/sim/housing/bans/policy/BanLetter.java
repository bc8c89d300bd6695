package de.kommune.sim.housing.bans.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.bans.entity.BanSpan;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a ban from a house («Schreiben zum Hausverbot») as XHTML. Words that nobody has checked say so on the paper. */
public final class BanLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
    private static final Map<BanGround, String> GROUNDS = new EnumMap<>(Map.of(
            BanGround.VIOLENCE, "Gewalt",
            BanGround.THREAT, "Bedrohung",
            BanGround.PROPERTY_DAMAGE, "Sachbeschädigung",
            BanGround.DRUGS, "Drogen oder Alkohol",
            BanGround.NOISE, "Lärm",
            BanGround.UNAUTHORISED_STAY, "unerlaubte Übernachtung",
            BanGround.OTHER, "anderer Verstoß gegen die Hausordnung"));

    private final LetterTemplate letter = LetterTemplate.beside(BanLetter.class, "ban.xhtml");
    private final BanPolicy policy = new BanPolicy();

    public String of(BanFacts facts) {
        Map<String, String> holes = new HashMap<>();
        holes.put("number", escaped(facts.number()));
        holes.put("day", DAY.format(facts.issuedOn()));
        holes.put("person", escaped(facts.person()));
        holes.put("facility", escaped(facts.facility()));
        holes.put("ground", GROUNDS.get(facts.ground()));
        holes.put("reasons", paragraphs(facts.reasons()));
        holes.put("statute", escaped(facts.statute()));
        holes.put("remedy", escaped(facts.remedy()));
        holes.put("term", term(facts));
        holes.put("draft", facts.checked() ? "" : "<p class=\"draft\">Entwurf: Der Wortlaut ist nicht geprüft.</p>");
        return letter.filled(holes);
    }

    private String term(BanFacts facts) {
        String from = "Das Hausverbot gilt ab dem " + MOMENT.format(facts.span().getStartsAt());
        if (!facts.span().isOpen()) {
            return from + " bis zum " + MOMENT.format(facts.span().getEndsAt()) + ".";
        }
        LocalDate limit = policy.limitFrom(facts.span(), facts.limitAfterMonths());
        return from + " bis auf Weiteres. Ab dem " + DAY.format(limit)
                + " können Sie beantragen, dass es befristet wird.";
    }

    private static String paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escaped(paragraph.strip()) + "</p>")
                .collect(Collectors.joining());
    }

    /**
     * What a ban says («Angaben des Hausverbots»).
     *
     * @param checked whether somebody who may has checked statute and remedy
     */
    public record BanFacts(
            String number,
            LocalDate issuedOn,
            String person,
            String facility,
            BanGround ground,
            BanSpan span,
            String reasons,
            String statute,
            String remedy,
            int limitAfterMonths,
            boolean checked) {

        /** The same, with the number of its row. */
        public BanFacts numbered(String given) {
            return new BanFacts(
                    given,
                    issuedOn,
                    person,
                    facility,
                    ground,
                    span,
                    reasons,
                    statute,
                    remedy,
                    limitAfterMonths,
                    checked);
        }
    }
}
