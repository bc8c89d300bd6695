package de.kommune.sim.takeover.matching.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.persons.matching.entity.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    @Test
    void aRecordMeetsThoseBeforeThatShareAKeyEachOnce() {
        KeyIndex index = new KeyIndex(3);
        assertArrayEquals(new int[0], index.add(List.of(filed(1), filed(2))));
        assertArrayEquals(new int[0], index.add(List.of(filed(3))));
        assertArrayEquals(new int[] {0}, index.add(List.of(filed(1), filed(2))));
    }

    @Test
    void twoThatAreOnlySoughtUnderAKeyDoNotMeet() {
        KeyIndex index = new KeyIndex(3);
        index.add(List.of(sought(1)));
        assertArrayEquals(new int[0], index.add(List.of(sought(1))));
        assertArrayEquals(new int[] {1, 0}, index.add(List.of(filed(1))));
    }

    @Test
    void manyMoreThanExpectedAreFoundAsAllComparedWithAllWouldFindThem() {
        Random random = new Random(7);
        KeyIndex index = new KeyIndex(1);
        List<List<SearchKey>> before = new ArrayList<>();
        for (int record = 0; record < 3000; record++) {
            List<SearchKey> keys = random.longs(4, 0, 5000)
                    .distinct()
                    .mapToObj(hash -> new SearchKey(hash << 20, 1, random.nextInt(3) > 0))
                    .toList();
            TreeSet<Integer> found = new TreeSet<>();
            IntStream.of(index.add(keys)).forEach(found::add);
            assertEquals(meeting(before, keys), found);
            before.add(keys);
        }
    }

    private static TreeSet<Integer> meeting(List<List<SearchKey>> before, List<SearchKey> keys) {
        TreeSet<Integer> meeting = new TreeSet<>();
        for (int record = 0; record < before.size(); record++) {
            boolean meets = before.get(record).stream()
                    .anyMatch(there -> keys.stream()
                            .anyMatch(here -> here.hash() == there.hash() && (here.filed() || there.filed())));
            if (meets) {
                meeting.add(record);
            }
        }
        return meeting;
    }

    private static SearchKey filed(long hash) {
        return new SearchKey(hash, 1, true);
    }

    private static SearchKey sought(long hash) {
        return new SearchKey(hash, 1, false);
    }
}
