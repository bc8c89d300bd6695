package de.kommune.sim.procedures.reunion.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalWordsTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void itSaysHowManyWhoAndWhenAndNothingElse() {
        assertEquals(
                "Es kommen 2 Personen:\nSara Haddad\nOmar\nAnkunft: 29.02.2028",
                ArrivalWords.of(List.of("Sara Haddad", "Omar"), LEAP_DAY));
        assertEquals("Es kommt 1 Person:\nOmar\nAnkunft: 29.02.2028", ArrivalWords.of(List.of("Omar"), LEAP_DAY));
    }
}
