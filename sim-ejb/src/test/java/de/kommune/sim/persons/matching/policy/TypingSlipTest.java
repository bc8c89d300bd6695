package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.persons.matching.entity.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingSlipTest {

    @ParameterizedTest
    @CsvSource({
        "bishop, bihsop, TYPING_SLIP",
        "bishop, bishp, TYPING_SLIP",
        "bishop, bixhopp, TYPING_SLIP",
        "bob, bot, TYPING_SLIP",
        "christopher, chris, RESEMBLING",
        "ed, al, DIFFERENT",
        "bishop, miller, DIFFERENT"
    })
    void wordsAreComparedByWhatHandsDoWrong(String left, String right, Reason reason) {
        assertEquals(reason, TypingSlip.words(left, right));
        assertEquals(reason, TypingSlip.words(right, left));
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dixon, dicksonx, 0.813", "abc, abc, 1.0", "abc, xyz, 0.0"})
    void jaroWinklerGivesThePublishedValues(String left, String right, double expected) {
        assertEquals(expected, TypingSlip.jaroWinkler(left, right), 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "ca, ac, 1",
        "kitten, sitting, 3",
        "'', abc, 3",
        "same, same, 0",
        "aab, aba, 1",
        "aba, aa, 1",
        "12, 21, 1",
        "1221, 2112, 2"
    })
    void distanceCountsInsertionsDeletionsChangesAndExchanges(String left, String right, int expected) {
        assertEquals(expected, TypingSlip.distance(left, right));
        assertEquals(expected == 1, TypingSlip.isOne(left, right));
    }
}
