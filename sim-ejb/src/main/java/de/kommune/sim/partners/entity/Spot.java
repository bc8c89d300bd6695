package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.math.BigDecimal;

/** Where something lies («Koordinaten»): degrees of latitude and longitude. */
public record Spot(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Spot {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new BusinessException("partners.spotNowhere", latitude, longitude);
        }
    }

    /** From two fields of which both or none are filled in; null for none. */
    public static Spot of(BigDecimal latitude, BigDecimal longitude) {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new BusinessException("partners.spotHalf");
        }
        return new Spot(latitude, longitude);
    }
}
