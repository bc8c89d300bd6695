package de.kommune.sim.housing.keys.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.housing.keys.entity.Deposit;
import de.kommune.sim.housing.keys.entity.DepositOutcome;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.keys.entity.KeyOutcome;
import de.kommune.sim.paper.LetterTemplate;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the receipt for keys («Schlüsselquittung»), which both sides sign: for those that somebody holds, or for those given back. */
public final class KeyLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Map<KeyKind, String> KINDS = Map.of(
            KeyKind.KEY,
            "Schlüssel",
            KeyKind.TRANSPONDER,
            "Transponder",
            KeyKind.CARD,
            "Schließkarte",
            KeyKind.LETTER_BOX,
            "Briefkastenschlüssel");

    private final LetterTemplate letter = LetterTemplate.beside(KeyLetter.class, "receipt.xhtml");

    /** For what the person holds now. */
    public String received(KeyPerson person, LocalDate day, List<KeyEntry> keys) {
        return of(
                "Quittung über erhaltene Schlüssel",
                "Ich habe diese Schlüssel erhalten. Ich gebe sie nicht weiter, lasse sie nicht nachmachen, melde einen Verlust sofort"
                        + " und gebe sie zurück, wenn ich ausziehe.",
                person,
                day,
                keys);
    }

    /** For what came back, or did not. */
    public String returned(KeyPerson person, LocalDate day, List<KeyEntry> keys) {
        return of(
                "Quittung über zurückgegebene Schlüssel",
                "Die Stadt hat diese Schlüssel zurückerhalten. Was als verloren eingetragen ist, fehlt.",
                person,
                day,
                keys);
    }

    private String of(String title, String text, KeyPerson person, LocalDate day, List<KeyEntry> keys) {
        return letter.filled(Map.of(
                "title", title,
                "text", text,
                "person", escaped(person.name()),
                "personNo", escaped(person.personNo()),
                "day", DAY.format(day),
                "keys", keys.stream().map(KeyLetter::row).collect(Collectors.joining("\n"))));
    }

    private static String row(KeyEntry key) {
        return "<tr><th scope=\"row\">" + escaped(key.stamp()) + "</th><td>" + KINDS.get(key.kind()) + "</td><td>"
                + escaped(where(key)) + "</td><td>" + DAY.format(key.handedOn()) + "</td><td>" + end(key)
                + "</td><td>" + deposit(key.deposit()) + "</td></tr>";
    }

    private static String deposit(Deposit deposit) {
        if (!deposit.isPaid()) {
            return "–";
        }
        String paid = "<span class=\"sum\">"
                + new DecimalFormat("#,##0.00 €", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                        .format(deposit.amount())
                + "</span>";
        if (deposit.outcome() == null) {
            return paid;
        }
        return deposit.outcome() == DepositOutcome.RETURNED
                ? paid + " zurückgezahlt"
                : paid + " einbehalten: " + escaped(deposit.reason());
    }

    private static String where(KeyEntry key) {
        if (key.room() != null) {
            return key.facility() + ", Zimmer " + key.room();
        }
        return key.unit() == null ? key.facility() : key.facility() + ", " + key.unit();
    }

    private static String end(KeyEntry key) {
        if (key.outcome() == null) {
            return "–";
        }
        return (key.outcome() == KeyOutcome.LOST ? "verloren, gemeldet am " : "") + DAY.format(key.closedOn());
    }

    /** Whose receipt it is («Person der Quittung»). */
    public record KeyPerson(String name, String personNo) {}

    /**
     * A key on the receipt («Zeile der Quittung»).
     *
     * @param unit null for a key of a room or of the house
     * @param room null for a key of a flat or of the house
     * @param outcome null while she holds it, as is the day
     * @param deposit with what became of it
     */
    public record KeyEntry(
            String stamp,
            KeyKind kind,
            String facility,
            String unit,
            String room,
            LocalDate handedOn,
            KeyOutcome outcome,
            LocalDate closedOn,
            Deposit deposit) {}
}
