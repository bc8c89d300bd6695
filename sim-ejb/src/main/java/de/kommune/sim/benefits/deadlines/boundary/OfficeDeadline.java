package de.kommune.sim.benefits.deadlines.boundary;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that section 50-2 must not miss, with how one came to it («Frist der Abteilung 50-2»).
 *
 * @param id of the application, or of the person where it is about a regime
 * @param number of the application, or of the person
 * @param need what is applied for; null where it is about a regime
 * @param regime that holds from that day on; null unless the regime changes
 * @param words how one came to the day; for what ends, which paper says so
 */
public record OfficeDeadline(
        OfficeDeadlineKind kind,
        LocalDate day,
        long id,
        String name,
        String number,
        Need need,
        BenefitRegime regime,
        String words)
        implements Serializable {

    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }
}
