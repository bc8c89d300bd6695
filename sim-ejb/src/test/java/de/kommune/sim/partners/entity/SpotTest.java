package de.kommune.sim.partners.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void degreesAreTypedWithCommaOrPointOrNotAtAll() {
        Spot spot = new Spot(new BigDecimal("51.193"), new BigDecimal("-7.01"));
        assertEquals(spot, Spot.typed(" 51,193", "-7.01"));
        assertNull(Spot.typed(" ", null));
    }

    @Test
    void halfASpotWordsAndWhatIsNowhereAreRefused() {
        assertRefused("partners.spotHalf", "51", null);
        assertRefused("partners.degreesUnreadable", "51° 11'", "7");
        assertRefused("partners.spotNowhere", "91", "7");
        assertRefused("partners.spotNowhere", "51", "-181");
    }

    private static void assertRefused(String key, String latitude, String longitude) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> Spot.typed(latitude, longitude))
                        .getKey());
    }
}
