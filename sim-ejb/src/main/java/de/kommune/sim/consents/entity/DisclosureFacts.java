package de.kommune.sim.consents.entity;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** What went to whom on which day («Inhalt der Offenbarung»). */
public record DisclosureFacts(Recipient recipient, Set<DataCategory> categories, LocalDate day) {

    public DisclosureFacts {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(day, "day");
        if (categories.isEmpty()) {
            throw new BusinessException("consents.withoutCategory");
        }
        categories = Set.copyOf(categories);
    }
}
