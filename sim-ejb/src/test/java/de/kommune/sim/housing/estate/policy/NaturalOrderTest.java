package de.kommune.sim.housing.estate.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void roomsStandInTheOrderInWhichPeopleCount() {
        List<String> counted = List.of("", "1", "2", "2a", "2b", "010", "11", "EG links", "EG rechts");
        List<String> shuffled = new ArrayList<>(counted);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.OF_NAMES);
            assertEquals(counted, shuffled);
        }
    }
}
