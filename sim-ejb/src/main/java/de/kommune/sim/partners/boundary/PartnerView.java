package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerContact;
import java.io.Serializable;
import java.util.List;

/**
 * A partner with all that its page shows («Partner»).
 *
 * @param hours of the house
 * @param openNow whether it or one of its offers is open at this moment
 */
public record PartnerView(
        Partner partner,
        List<OpenSpan> hours,
        List<OfferView> offers,
        List<PartnerContact> contacts,
        List<AgreementView> agreements,
        boolean openNow)
        implements Serializable {}
