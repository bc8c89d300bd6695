package de.kommune.sim.web.fees;

import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a group pays, as it is being entered («Tarif in der Eingabe»): for all facilities, and for one kind another sum. */
public class TariffForm implements Serializable {

    private final PayerGroup group;
    private TariffBasis basis = TariffBasis.PER_SQUARE_METRE;
    private BigDecimal amount;
    private FacilityKind kind;
    private BigDecimal kindAmount;

    TariffForm(PayerGroup group) {
        this.group = group;
    }

    /** None, one or two tariffs. */
    List<FeeTariff> tariffs() {
        List<FeeTariff> tariffs = new ArrayList<>();
        if (amount != null) {
            tariffs.add(new FeeTariff(group, null, basis, amount));
        }
        if (kind != null || kindAmount != null) {
            tariffs.add(new FeeTariff(group, kind, basis, kindAmount));
        }
        return tariffs;
    }

    public PayerGroup getGroup() {
        return group;
    }

    public TariffBasis getBasis() {
        return basis;
    }

    public void setBasis(TariffBasis basis) {
        this.basis = basis;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public BigDecimal getKindAmount() {
        return kindAmount;
    }

    public void setKindAmount(BigDecimal kindAmount) {
        this.kindAmount = kindAmount;
    }
}
