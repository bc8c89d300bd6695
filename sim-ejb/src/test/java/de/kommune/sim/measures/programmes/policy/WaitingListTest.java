package de.kommune.sim.measures.programmes.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.measures.programmes.policy.WaitingList.Waiting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    @Test
    void whoeverWaitsLongestIsNextAndOfTwoAtOnceTheEarlierNumber() {
        WaitingList list = new WaitingList(
                2,
                Set.of(2),
                List.of(new Waiting(7, NOON), new Waiting(3, NOON), new Waiting(9, NOON.minusMinutes(1))));
        assertEquals(List.of(9L, 3L, 7L), list.order().stream().map(Waiting::id).toList());
        assertEquals(9, list.next().orElseThrow().id());
        assertEquals(1, list.seatFor(9));
        assertEquals("measures.notNext", refusal(list, 3));
    }

    @Test
    void nobodyMovesUpWhereNoSeatIsFree() {
        WaitingList list = new WaitingList(1, Set.of(1), List.of(new Waiting(3, NOON)));
        assertEquals(Optional.empty(), list.next());
        assertEquals("measures.full", refusal(list, 3));
    }

    @Test
    void whoeverComesLaterDoesNotPassWhoWaits() {
        assertTrue(new WaitingList(2, Set.of(1), List.of()).hasSeatForOneMore());
        assertFalse(new WaitingList(2, Set.of(1), List.of(new Waiting(3, NOON))).hasSeatForOneMore());
        assertTrue(new WaitingList(3, Set.of(1), List.of(new Waiting(3, NOON))).hasSeatForOneMore());
    }

    /** Of any course of coming, going and moving up: never more than there are seats, and never two on one, and first come, first seated. */
    @Test
    void whateverHappensNobodySitsTwiceAndTheOrderHolds() {
        for (int seed = 0; seed < 300; seed++) {
            Random chance = new Random(seed);
            play(chance, 1 + chance.nextInt(5));
        }
    }

    private static void play(Random chance, int capacity) {
        Map<Long, Integer> seated = new HashMap<>();
        List<Waiting> waiting = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            WaitingList list = new WaitingList(capacity, Set.copyOf(seated.values()), waiting);
            int kind = chance.nextInt(3);
            if (kind == 0 && list.hasSeatForOneMore()) {
                seated.put((long) step, list.seat().orElseThrow());
            } else if (kind == 0) {
                waiting.add(new Waiting(step, NOON.plusMinutes(step)));
            } else if (kind == 1 && !seated.isEmpty()) {
                seated.remove(seated.keySet().iterator().next());
            } else if (list.next().isPresent()) {
                Waiting next = list.next().orElseThrow();
                assertTrue(waiting.stream().noneMatch(other -> other.since().isBefore(next.since())));
                seated.put(next.id(), list.seatFor(next.id()));
                waiting.remove(next);
            }
            assertTrue(seated.size() <= capacity);
            assertEquals(seated.size(), Set.copyOf(seated.values()).size());
            assertTrue(seated.values().stream().allMatch(seat -> seat >= 1 && seat <= capacity));
        }
    }

    private static String refusal(WaitingList list, long id) {
        return assertThrows(BusinessException.class, () -> list.seatFor(id)).getKey();
    }
}
