package de.kommune.sim.benefits.applications.policy;

import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.persons.entity.BirthDate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Needs, outcomes, sums and days as letters write them («Wörter der Schreiben»). */
final class BenefitWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private BenefitWords() {}

    static String need(Need need) {
        return switch (need) {
            case FOOD -> "Ernährung";
            case ACCOMMODATION -> "Unterkunft";
            case HEATING -> "Heizung";
            case CLOTHING -> "Kleidung";
            case HEALTH_CARE -> "Gesundheitspflege";
            case HOUSEHOLD -> "Gebrauchs- und Verbrauchsgüter des Haushalts";
            case PERSONAL -> "Notwendiger persönlicher Bedarf";
            case EDUCATION -> "Bildung und Teilhabe";
            case MEDICAL -> "Krankheit, Schwangerschaft und Geburt";
            case OTHER -> "Sonstige Leistungen";
        };
    }

    static String outcome(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> "Ihrem Antrag wird entsprochen.";
            case PARTLY -> "Ihrem Antrag wird zum Teil entsprochen. Im Übrigen wird er abgelehnt.";
            case REJECTED -> "Ihr Antrag wird abgelehnt.";
        };
    }

    static String rhythm(Rhythm rhythm) {
        return rhythm == Rhythm.ONCE ? "einmalig" : "monatlich";
    }

    static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    static String days(int days) {
        return days == 1 ? "1 Tag" : days + " Tage";
    }

    static String born(BirthDate birth) {
        if (birth == null || birth.getDate() == null) {
            return "–";
        }
        return switch (birth.getPrecision()) {
            case DAY -> DAY.format(birth.getDate());
            case MONTH -> DateTimeFormatter.ofPattern("MM.yyyy").format(birth.getDate());
            case YEAR, ESTIMATED -> String.valueOf(birth.getDate().getYear());
        };
    }

    static String euros(BigDecimal sum) {
        return sum == null
                ? "–"
                : new DecimalFormat("#,##0.00 €", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(sum);
    }

    /** Text of people as paragraphs. */
    static String paragraphs(String escaped) {
        return "<p>" + escaped.strip().replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br/>") + "</p>";
    }
}
