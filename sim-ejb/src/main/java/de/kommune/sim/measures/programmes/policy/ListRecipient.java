package de.kommune.sim.measures.programmes.policy;

import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.partners.entity.PartnerKind;

/** To whom the list of a measure goes, in the words of consents («Empfänger der Teilnehmerliste»). Plain rule. */
public final class ListRecipient {

    private ListRecipient() {}

    public static Recipient of(PartnerKind kind, String name) {
        return new Recipient(kindOf(kind), name);
    }

    private static RecipientKind kindOf(PartnerKind kind) {
        return switch (kind) {
            case SCHOOL, KITA -> RecipientKind.SCHOOL;
            case DOCTOR -> RecipientKind.DOCTOR;
            case LAWYER -> RecipientKind.LAWYER;
            case LANDLORD -> RecipientKind.LANDLORD;
            case JOB_CENTRE -> RecipientKind.JOB_CENTRE;
            default -> RecipientKind.OTHER;
        };
    }
}
