package de.kommune.sim.partners.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.partners.entity.Spot;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final double EARTH_QUARTER = 10_007.557;

    @Test
    void fromBerlinToMunichItIsFiveHundredKilometres() {
        assertEquals(504.4, Distances.kilometres(spot("52.5200", "13.4050"), spot("48.1374", "11.5755")), 1);
    }

    @Test
    void aQuarterOfTheEarthIsFromThePoleToTheEquatorAndAcrossTheDateLineItIsNear() {
        assertEquals(EARTH_QUARTER, Distances.kilometres(spot("90", "0"), spot("0", "77")), 0.01);
        assertEquals(111.195, Distances.kilometres(spot("0", "179.5"), spot("0", "-179.5")), 0.01);
        assertEquals(2 * EARTH_QUARTER, Distances.kilometres(spot("0", "0"), spot("0", "180")), 0.01);
    }

    @Test
    void itIsTheSameBothWaysNothingToOneselfAndNoDetourIsShorter() {
        Random random = new Random(210);
        for (int i = 0; i < 2_000; i++) {
            Spot one = anywhere(random);
            Spot other = anywhere(random);
            Spot third = anywhere(random);
            double direct = Distances.kilometres(one, other);
            assertEquals(0, Distances.kilometres(one, one), 1e-9);
            assertEquals(direct, Distances.kilometres(other, one), 1e-9);
            double detour = Distances.kilometres(one, third) + Distances.kilometres(third, other);
            assertTrue(direct <= detour + 1e-6, one + " " + other + " " + third);
            assertTrue(direct <= 2 * EARTH_QUARTER + 0.01);
        }
    }

    private static Spot anywhere(Random random) {
        return new Spot(
                BigDecimal.valueOf(random.nextInt(-9_000_000, 9_000_001), 5),
                BigDecimal.valueOf(random.nextInt(-18_000_000, 18_000_001), 5));
    }

    private static Spot spot(String latitude, String longitude) {
        return new Spot(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
