package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price of a statute («Gebührentarif»).
 *
 * @param validity of the statute
 * @param kind of facility that it is for; null for all that have none of their own
 * @param amount euros a month
 */
public record Tariff(
        String statute,
        Period validity,
        DayCount dayCount,
        PayerGroup group,
        FacilityKind kind,
        TariffBasis basis,
        BigDecimal amount) {

    boolean holds(LocalDate night, PayerGroup wanted, FacilityKind where) {
        return validity.contains(night) && group == wanted && (kind == null || kind == where);
    }
}
