package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** A price of a statute («Gebührentarif»): what a group pays a month, in facilities of a kind or in all others. */
@Embeddable
public class FeeTariff implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_group", nullable = false, length = 12)
    private PayerGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "facility_kind", length = 20)
    private FacilityKind facilityKind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private TariffBasis basis;

    @Column(nullable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    protected FeeTariff() {}

    /**
     * @param facilityKind null for all kinds without a tariff of their own
     * @param amount euros and cents a month, more than nothing
     */
    public FeeTariff(PayerGroup group, FacilityKind facilityKind, TariffBasis basis, BigDecimal amount) {
        this.group = Objects.requireNonNull(group, "group");
        this.facilityKind = facilityKind;
        this.basis = Objects.requireNonNull(basis, "basis");
        if (amount == null || amount.signum() <= 0) {
            throw new BusinessException("fees.tariffWithoutAmount");
        }
        this.amount = Euros.checked(amount);
    }

    public PayerGroup getGroup() {
        return group;
    }

    /** Null for all kinds without a tariff of their own. */
    public FacilityKind getFacilityKind() {
        return facilityKind;
    }

    public TariffBasis getBasis() {
        return basis;
    }

    public BigDecimal getAmount() {
        return amount;
    }
}
