package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Where something lies («Koordinaten»): degrees of latitude and longitude. */
public record Spot(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,5})?");
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Spot {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new BusinessException("partners.spotNowhere", latitude, longitude);
        }
    }

    /** As somebody typed it, with comma or point; null for nothing. */
    public static Spot typed(String latitude, String longitude) {
        return of(degrees(latitude), degrees(longitude));
    }

    private static BigDecimal degrees(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace(',', '.');
        if (!DEGREES.matcher(plain).matches()) {
            throw new BusinessException("partners.degreesUnreadable", typed.strip());
        }
        return new BigDecimal(plain);
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
