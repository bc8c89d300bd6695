package de.kommune.sim.web.day;

import de.kommune.sim.day.boundary.Unanswered;
import de.kommune.sim.day.entity.MissingFact;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why something stands on the start page, in words («Worte des Tages»). */
@Named
@ApplicationScoped
public class DayWords {

    private static final DecimalFormatSymbols GERMAN = DecimalFormatSymbols.getInstance(Locale.GERMANY);

    /** «Beratungszeit endet in 83 Tagen», «Es fehlen: Geburtsdatum, Telefonnummer». */
    public String why(Signal signal) {
        return signal.kind() == SignalKind.MISSING_FACTS
                ? Texts.format(
                        "day.why.MISSING_FACTS",
                        signal.missing().stream()
                                .map((MissingFact fact) -> Texts.label(fact))
                                .collect(Collectors.joining(", ")))
                : Texts.format("day.why." + signal.kind(), signal.days());
    }

    /** Why nobody looks after it: «Niemand ist zuständig», «beratung1 ist abwesend». */
    public String alone(Unanswered one) {
        return one.responsible() == null
                ? Texts.format("day.unansweredNobody")
                : Texts.format("day.unansweredAway", one.responsible());
    }

    /** The tag's colour. */
    public String kind(SignalKind kind) {
        return switch (kind) {
            case REMEDY_ENDING, REMEDY_MISSED, CLOCK_EXPIRED -> "bad";
            case CLOCK_ENDING, NO_CONTACT -> "warn";
            case MISSING_FACTS -> "";
        };
    }

    /** A share of a post or cases per post, as it is written here; a dash where no post is recorded. */
    public String number(BigDecimal number) {
        return number == null ? Texts.format("day.team.noPost") : new DecimalFormat("0.##", GERMAN).format(number);
    }
}
