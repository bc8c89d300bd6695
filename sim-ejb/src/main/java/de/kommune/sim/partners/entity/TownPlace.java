package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;

/** A town or a part of one («Ort») from which distances are reckoned, and who says where it lies. */
@Entity
@Table(name = "town_place")
public class TownPlace extends BaseEntity {

    @Column(nullable = false, length = 80)
    private String name;

    @Column(nullable = false, precision = 8, scale = 5)
    private BigDecimal latitude;

    @Column(nullable = false, precision = 8, scale = 5)
    private BigDecimal longitude;

    @Column(nullable = false, length = 200)
    private String source;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected TownPlace() {}

    public TownPlace(String name, Spot spot, String source, String account) {
        describe(name, spot, source, account);
    }

    /** Says anew what it is called and where it lies. */
    public final void describe(String anew, Spot spot, String says, String account) {
        if (spot == null) {
            throw new BusinessException("partners.placeWithoutSpot");
        }
        name = Written.required(anew, 80, "partners.placeWithoutName");
        latitude = spot.latitude();
        longitude = spot.longitude();
        source = Written.required(says, 200, "partners.placeWithoutSource");
        changedBy = Objects.requireNonNull(account, "account");
    }

    public String getName() {
        return name;
    }

    public Spot getSpot() {
        return new Spot(latitude, longitude);
    }

    public String getSource() {
        return source;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
