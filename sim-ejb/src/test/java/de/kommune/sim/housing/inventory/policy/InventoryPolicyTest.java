package de.kommune.sim.housing.inventory.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InventoryPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long ANNA = 1;
    private static final long HOUSE = 10;
    private static final long ROOM = 30;
    private static final List<ItemHome> HOMES = List.of(new ItemHome(ANNA, HOUSE, ROOM));

    private final InventoryPolicy policy = new InventoryPolicy();

    @Test
    void someComeAtOnceAndNoneIsNumberedAsSimDoes() {
        assertDoesNotThrow(() -> policy.checkNew(100, List.of("K-12"), "Kühlschrank"));
        assertRefused("housing.itemCount", () -> policy.checkNew(0, List.of(), null));
        assertRefused("housing.itemCount", () -> policy.checkNew(101, List.of(), null));
        assertRefused("housing.itemTagReserved", () -> policy.checkNew(1, List.of("i-12"), null));
        assertRefused("housing.itemTagTooLong", () -> policy.checkNew(1, List.of("x".repeat(41)), null));
        assertRefused("housing.itemNameTooLong", () -> policy.checkNew(1, List.of(), "x".repeat(81)));
        assertRefused("housing.itemTagReserved", () -> policy.checkNew(1, List.of(policy.ownNumber(7)), null));
    }

    @Test
    void sheIsHandedWhatIsInTheStoreOfHerHouseAndInHerRoom() {
        assertDoesNotThrow(() -> policy.checkHandOut("K-1", HOUSE, null, ANNA, HOMES));
        assertDoesNotThrow(() -> policy.checkHandOut("K-1", HOUSE, ROOM, ANNA, HOMES));
        assertRefused("housing.itemOfElsewhere", () -> policy.checkHandOut("K-1", HOUSE, ROOM + 1, ANNA, HOMES));
        assertRefused("housing.itemOfElsewhere", () -> policy.checkHandOut("K-1", HOUSE + 1, null, ANNA, HOMES));
        assertRefused("housing.itemOfElsewhere", () -> policy.checkHandOut("K-1", HOUSE, null, ANNA + 1, HOMES));
    }

    @Test
    void whoChangesRoomsTakesItAlongAndWhoLeavesTheHouseOwesIt() {
        assertFalse(policy.isDue(HOUSE, ANNA, List.of(new ItemHome(ANNA, HOUSE, ROOM + 1))));
        assertTrue(policy.isDue(HOUSE, ANNA, List.of(new ItemHome(ANNA, HOUSE + 1, ROOM))));
        assertTrue(policy.isDue(HOUSE, ANNA, List.of()));
    }

    @Test
    void nothingIsWrittenDownBeforeItHappens() {
        assertDoesNotThrow(() -> policy.checkDay(TODAY, TODAY));
        assertRefused("housing.itemDayToCome", () -> policy.checkDay(TODAY.plusDays(1), TODAY));
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
