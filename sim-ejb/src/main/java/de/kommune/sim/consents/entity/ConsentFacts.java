package de.kommune.sim.consents.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.util.Set;

/**
 * What a client agrees to («Inhalt der Schweigepflichtentbindung»): to whom which details may go, what for, and how long. A
 * consent without an end, without a purpose or for nothing in particular is none.
 */
public record ConsentFacts(Recipient recipient, Set<DataCategory> categories, String purpose, Period period) {

    public ConsentFacts {
        if (categories.isEmpty()) {
            throw new BusinessException("consents.withoutCategory");
        }
        if (purpose == null || purpose.isBlank()) {
            throw new BusinessException("consents.withoutPurpose");
        }
        if (period.isOpen()) {
            throw new BusinessException("consents.withoutEnd");
        }
        categories = Set.copyOf(categories);
        purpose = purpose.strip();
    }
}
