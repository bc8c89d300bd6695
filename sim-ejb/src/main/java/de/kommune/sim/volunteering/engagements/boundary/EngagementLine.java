package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.volunteering.engagements.entity.EngagementState;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An engagement in a list («Zeile der Einsätze»). Public for JPQL.
 *
 * @param clientName a first name where a consent lets the coordination know it today; null otherwise
 * @param helpState how counselling sees it: whether it has ended it
 */
public record EngagementLine(
        Long id,
        Long helpId,
        EngagementKind kind,
        EngagementState state,
        HelpState helpState,
        String givenName,
        String familyName,
        String clientName,
        LocalDate startedOn,
        LocalDate endedOn,
        LocalDate lastContactOn)
        implements Serializable {

    /** Null where nobody knows it any more. */
    public String volunteer() {
        return familyName == null ? null : givenName + " " + familyName;
    }
}
