package de.kommune.sim.housing.placement.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void whoLivesThereAndForWhomABedIsKeptLeaveTheRestFree() {
        Capacity house = new Capacity(20, 24, 3, 21, 14, 2);
        assertEquals(5, house.getFree());
        assertEquals(66, house.getPercent());
        assertEquals(0, house.getOver());
    }

    @Test
    void moreThanAreAllowedIsSaidAndLeavesNoBedBelowZero() {
        Capacity house = new Capacity(10, 12, 2, 10, 12, 1);
        assertEquals(2, house.getOver());
        assertEquals(0, house.getFree());
        assertEquals(100, house.getPercent());
    }

    @Test
    void aHouseThatIsNotOpenOrHasNoLicenceIsNotOvercrowded() {
        Capacity closed = new Capacity(0, 12, 0, 0, 0, 0);
        assertEquals(0, closed.getPercent());
        assertEquals(0, new Capacity(0, 12, 0, 12, 12, 0).getOver());
    }

    @Test
    void severalHousesAddUp() {
        Capacity one = new Capacity(20, 24, 3, 21, 14, 2);
        assertEquals(new Capacity(40, 48, 6, 42, 28, 4), one.plus(one).plus(Capacity.NONE));
    }
}
