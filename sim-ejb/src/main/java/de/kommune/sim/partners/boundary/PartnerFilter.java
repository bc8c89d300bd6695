package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerKind;
import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * Which partners the directory shows («Filter»), and from where distances are reckoned.
 *
 * @param text in the name of the partner or of an offer; null for all
 * @param kind null for any
 * @param topic of an offer; null for any
 * @param language of an offer, the code; null for any
 * @param openOn a weekday on which it is open; null for any
 * @param openNow only what is open at this moment
 * @param nearId the place from which the nearest comes first; null for the order of the names
 * @param ended also those with whom the team no longer works
 */
public record PartnerFilter(
        String text,
        PartnerKind kind,
        OfferTopic topic,
        String language,
        DayOfWeek openOn,
        boolean openNow,
        Long nearId,
        boolean ended)
        implements Serializable {

    /** All with whom the team works, by name. */
    public static PartnerFilter all() {
        return new PartnerFilter(null, null, null, null, null, false, null, false);
    }
}
