package de.kommune.sim.procedures.reunion.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.policy.ArrivalWords.Coming;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalWordsTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void itSaysWhoComesAndWhen() {
        List<Coming> people = List.of(new Coming("Sara Haddad", Kin.SPOUSE, 1992), new Coming("Omar", Kin.CHILD, null));
        assertEquals(
                "Es kommen:\nSara Haddad (Ehefrau oder Ehemann, geboren 1992)\nOmar (Kind)\nAnkunft: 29.02.2028",
                ArrivalWords.of(people, LEAP_DAY));
    }

    @Test
    void eachKinHasAWordOfItsOwn() {
        for (Kin kin : Kin.values()) {
            String words = ArrivalWords.of(List.of(new Coming("X", kin, null)), LEAP_DAY);
            assertFalse(words.contains(kin.name()), words);
        }
    }
}
