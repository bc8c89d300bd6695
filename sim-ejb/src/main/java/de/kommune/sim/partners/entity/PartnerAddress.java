package de.kommune.sim.partners.entity;

import java.io.Serializable;

/**
 * Where a partner is («Anschrift»). Everything may be missing.
 *
 * @param nearId the town or part of it, for the distance where nothing more exact is known
 * @param spot where exactly; null where nobody looked it up
 */
public record PartnerAddress(String street, String postcode, String town, Long nearId, Spot spot)
        implements Serializable {

    public static PartnerAddress unknown() {
        return new PartnerAddress(null, null, null, null, null);
    }
}
