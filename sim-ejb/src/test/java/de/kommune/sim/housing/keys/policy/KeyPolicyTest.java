package de.kommune.sim.housing.keys.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPolicyTest {

    private static final long ANNA = 1;
    private static final long BEN = 2;
    private static final long HOUSE = 10;
    private static final long FLAT = 20;
    private static final long ROOM = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final KeyPolicy policy = new KeyPolicy();
    private final KeyLock frontDoor = new KeyLock(HOUSE, null, null);
    private final KeyLock flatDoor = new KeyLock(HOUSE, FLAT, null);
    private final KeyLock roomDoor = new KeyLock(HOUSE, null, ROOM);

    @Test
    void whoLivesInARoomNeedsItsKeyThatOfTheFlatAndThatOfTheHouse() {
        List<KeyHome> homes = List.of(new KeyHome(ANNA, HOUSE, FLAT, ROOM));
        for (KeyLock lock : List.of(frontDoor, flatDoor, roomDoor)) {
            assertDoesNotThrow(() -> policy.checkHandOut("A1", lock, ANNA, homes));
            assertFalse(policy.isDue(lock, ANNA, homes));
        }
    }

    @Test
    void nobodyIsHandedTheKeyOfAnotherRoomFlatOrHouse() {
        List<KeyHome> homes = List.of(new KeyHome(ANNA, HOUSE, FLAT, ROOM));
        for (KeyLock lock : List.of(
                new KeyLock(HOUSE, null, ROOM + 1),
                new KeyLock(HOUSE, FLAT + 1, null),
                new KeyLock(HOUSE + 1, null, null))) {
            assertRefused("housing.keyOfElsewhere", () -> policy.checkHandOut("A1", lock, ANNA, homes));
        }
    }

    @Test
    void theRoomOfSomebodyElseIsNoReason() {
        List<KeyHome> homes = List.of(new KeyHome(ANNA, HOUSE, FLAT, ROOM));
        assertRefused("housing.keyOfElsewhere", () -> policy.checkHandOut("A1", roomDoor, BEN, homes));
        assertTrue(policy.isDue(roomDoor, BEN, homes));
    }

    @Test
    void whoMovesToAnotherRoomOfTheHouseKeepsTheFrontDoorAndOwesTheRoom() {
        List<KeyHome> afterwards = List.of(new KeyHome(ANNA, HOUSE, FLAT, ROOM + 1));
        assertTrue(policy.isDue(roomDoor, ANNA, afterwards));
        assertFalse(policy.isDue(flatDoor, ANNA, afterwards));
        assertFalse(policy.isDue(frontDoor, ANNA, afterwards));
    }

    @Test
    void whoLivesNowhereOwesEverything() {
        assertTrue(policy.isDue(frontDoor, ANNA, List.of()));
    }

    @Test
    void nothingIsWrittenDownBeforeItHappens() {
        assertDoesNotThrow(() -> policy.checkDay(TODAY, TODAY));
        assertRefused("housing.keyDayToCome", () -> policy.checkDay(TODAY.plusDays(1), TODAY));
    }

    private static void assertRefused(String key, Runnable call) {
        assertEquals(key, assertThrows(BusinessException.class, call::run).getKey());
    }
}
