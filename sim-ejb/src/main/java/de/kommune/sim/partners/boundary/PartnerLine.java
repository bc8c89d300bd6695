package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.partners.entity.Spot;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A partner as the database has it in one line («Partnerzeile»). */
public record PartnerLine(
        long id,
        String name,
        PartnerKind kind,
        String phone,
        String mail,
        String street,
        String postcode,
        String town,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal placeLatitude,
        BigDecimal placeLongitude,
        LocalDate endedOn)
        implements Serializable {

    /** Its own spot, else the middle of its place; null where neither is known. */
    public Spot spot() {
        Spot own = Spot.of(latitude, longitude);
        return own == null ? Spot.of(placeLatitude, placeLongitude) : own;
    }

    /** Whether the distance is that of the place's middle. */
    public boolean isRough() {
        return latitude == null && placeLatitude != null;
    }
}
