package de.kommune.sim.benefits.applications.policy;

import de.kommune.sim.benefits.applications.entity.RemedyTold;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineUnit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a notice tells about going against it («Rechtsbehelfsbelehrung»), from the deadline that was reckoned. Plain rules. */
public final class RemedyInstructions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RemedyInstructions() {}

    /**
     * @param postedOn when the letter is posted
     * @param presumedAfter days after which the law presumes that it was received
     * @param presumedBy the statute that says so
     */
    public static RemedyTold of(
            String body,
            String statute,
            LocalDate postedOn,
            int presumedAfter,
            String presumedBy,
            DeadlineReading reading) {
        String term = term(reading);
        String shifted = reading.isShifted()
                ? " Der " + DAY.format(reading.rawDay()) + " ist kein Werktag, deshalb endet sie am nächsten Werktag."
                : "";
        String reckoned = "Zur Post am " + DAY.format(postedOn) + ", gilt als bekannt gegeben am "
                + DAY.format(reading.event()) + " (" + presumedAfter + " Tage, " + presumedBy + "). Frist: " + term
                + "."
                + shifted + " Letzter Tag: " + DAY.format(reading.lastDay()) + ".";
        return new RemedyTold(body, statute, reading.event(), reading.lastDay(), term, reckoned);
    }

    private static String term(DeadlineReading reading) {
        int amount = reading.terms().amount();
        return amount + " " + unit(reading.terms().unit(), amount == 1);
    }

    private static String unit(DeadlineUnit unit, boolean one) {
        return switch (unit) {
            case DAYS -> one ? "Tag" : "Tage";
            case WEEKS -> one ? "Woche" : "Wochen";
            case MONTHS -> one ? "Monat" : "Monate";
        };
    }
}
