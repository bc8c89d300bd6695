package de.kommune.sim.web.recognition;

import de.kommune.sim.volunteering.recognition.boundary.HelperLine;
import de.kommune.sim.volunteering.recognition.entity.EventFigure;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** How pages of thanks and figures say things («Wortlaut»). */
@Named
@ApplicationScoped
public class RecognitionWords {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final DecimalFormatSymbols GERMAN = DecimalFormatSymbols.getInstance(Locale.GERMANY);

    public String name(HelperLine line) {
        return line.familyName() + ", " + line.givenName();
    }

    public String kinds(HelperLine line) {
        return line.kinds().stream().sorted().map(Texts::label).collect(Collectors.joining(", "));
    }

    /** «1 Stunde», «12,5 Stunden»; as numbers are written here, in either language. */
    public String hours(long minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
        return hours.compareTo(BigDecimal.ONE) == 0
                ? Texts.format("recognition.oneHour")
                : Texts.format("recognition.hours", new DecimalFormat("#,##0.##", GERMAN).format(hours));
    }

    /** A number of people, or that it is too small. */
    public String people(Long number) {
        return number == null ? Texts.format("recognition.small") : String.valueOf(number);
    }

    /** Hours of so many people; too few people tell none. */
    public String hoursOf(Long minutes) {
        return minutes == null ? Texts.format("recognition.small") : hours(minutes);
    }

    public String guests(EventFigure figure) {
        if (figure.guests() != null) {
            return String.valueOf(figure.guests());
        }
        return Texts.format(figure.hidden() ? "recognition.small" : "recognition.uncounted");
    }
}
