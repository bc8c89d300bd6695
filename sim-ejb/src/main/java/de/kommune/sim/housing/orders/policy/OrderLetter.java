package de.kommune.sim.housing.orders.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.housing.orders.entity.OrderPiece;
import de.kommune.sim.housing.orders.entity.OrderPlace;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an order («Verfügung») from its template, as XHTML in the letter that lies beside this class. A wording that nobody has checked says
 * so on the paper.
 */
public final class OrderLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LetterTemplate letter = LetterTemplate.beside(OrderLetter.class, "order.xhtml");

    public String of(OrderTemplate template, OrderFacts facts) {
        Map<OrderPlace, String> values = values(facts);
        Map<String, String> holes = new HashMap<>();
        Stream.of(OrderPiece.values())
                .forEach(piece -> holes.put(
                        piece.name().toLowerCase(java.util.Locale.ROOT),
                        piece == OrderPiece.TITLE
                                ? escaped(template.getTexts().get(piece))
                                : paragraphs(filled(template.getTexts().get(piece), values))));
        holes.put("recipient", escaped(facts.person()));
        holes.put("day", DAY.format(facts.issuedOn()));
        holes.put("number", escaped(facts.number()));
        holes.put("version", String.valueOf(template.getVersionNo()));
        holes.put(
                "draft", template.isChecked() ? "" : "<p class=\"draft\">Entwurf: Der Wortlaut ist nicht geprüft.</p>");
        return letter.filled(holes);
    }

    private static Map<OrderPlace, String> values(OrderFacts facts) {
        Map<OrderPlace, String> values = new EnumMap<>(OrderPlace.class);
        values.put(OrderPlace.PERSON, facts.person());
        values.put(OrderPlace.BIRTH_DATE, facts.birthDate() == null ? "–" : facts.birthDate());
        values.put(OrderPlace.FACILITY, facts.facility());
        values.put(OrderPlace.ROOM, facts.room());
        values.put(OrderPlace.BED, facts.place());
        values.put(OrderPlace.STATUTE, facts.statute());
        values.put(OrderPlace.REMEDY, facts.remedy());
        values.put(
                OrderPlace.INDIVIDUAL,
                facts.individual() == null ? "" : facts.individual().strip());
        values.put(OrderPlace.FROM, DAY.format(facts.from()));
        values.put(
                OrderPlace.UNTIL,
                facts.lastNight() == null ? "bis auf Weiteres" : "bis zum " + DAY.format(facts.lastNight()));
        values.put(OrderPlace.LAST_NIGHT, facts.lastNight() == null ? "–" : DAY.format(facts.lastNight()));
        return values;
    }

    private static String filled(String wording, Map<OrderPlace, String> values) {
        return OrderPlace.WRITTEN
                .matcher(wording)
                .replaceAll(found -> Matcher.quoteReplacement(
                        OrderPlace.named(found.group(1)).map(values::get).orElse(found.group())));
    }

    private static String paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escaped(paragraph.strip()) + "</p>")
                .collect(Collectors.joining());
    }

    /**
     * What an order says («Angaben der Verfügung»).
     *
     * @param number null before the order has its row
     * @param birthDate as it is written; null where it is not known
     * @param lastNight null for an open end
     * @param individual the reasons of this very case; null for none
     */
    public record OrderFacts(
            String number,
            LocalDate issuedOn,
            String person,
            String birthDate,
            String facility,
            String room,
            String place,
            LocalDate from,
            LocalDate lastNight,
            String statute,
            String remedy,
            String individual) {

        /** The same, with the number of its row. */
        public OrderFacts numbered(String given) {
            return new OrderFacts(
                    given,
                    issuedOn,
                    person,
                    birthDate,
                    facility,
                    room,
                    place,
                    from,
                    lastNight,
                    statute,
                    remedy,
                    individual);
        }
    }
}
