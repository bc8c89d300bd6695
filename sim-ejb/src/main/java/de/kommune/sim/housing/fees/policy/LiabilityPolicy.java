package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.Collection;

/** When who pays may be changed only with a reason («Begründung der Änderung»). Plain rules: no container, no database, no clock. */
public final class LiabilityPolicy {

    /**
     * A first entry, or one for nights to come that ends the one before, needs no reason. Whoever takes another entry away does, and whoever
     * changes it for nights that lie behind us.
     *
     * @param noted all that is noted of the person
     * @param from the first night of the new entry
     */
    public boolean needsReason(Collection<Period> noted, LocalDate from, LocalDate today) {
        return noted.stream()
                .anyMatch(one -> !one.getFrom().isBefore(from)
                        || from.isBefore(today) && one.overlaps(Period.between(from, today)));
    }
}
