package de.kommune.sim.referrals.policy;

import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerKind;

/** As whom a consent names a partner («Empfänger»): the kind of its form, and the partner's name where there are several. */
public final class PartnerRecipient {

    private PartnerRecipient() {}

    public static Recipient of(Partner partner) {
        return new Recipient(kind(partner.getKind()), partner.getName());
    }

    static RecipientKind kind(PartnerKind kind) {
        return switch (kind) {
            case SCHOOL, KITA -> RecipientKind.SCHOOL;
            case DOCTOR -> RecipientKind.DOCTOR;
            case LAWYER -> RecipientKind.LAWYER;
            case JOB_CENTRE -> RecipientKind.JOB_CENTRE;
            case LANDLORD -> RecipientKind.LANDLORD;
            case KREISINTEGRATIONSZENTRUM,
                    WELFARE,
                    COURSE_PROVIDER,
                    CLUB,
                    FAITH_COMMUNITY,
                    EMPLOYER,
                    AUTHORITY,
                    OTHER -> RecipientKind.OTHER;
        };
    }
}
