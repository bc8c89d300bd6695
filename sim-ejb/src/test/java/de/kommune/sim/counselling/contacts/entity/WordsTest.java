package de.kommune.sim.counselling.contacts.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void sentenceAndNextStepComeBackAsTheyWereSealed() {
        for (Words words :
                new Words[] {new Words("Kita-Platz besprochen.", "Formular ausfüllen"), new Words("Nur ein Satz.", null)
                }) {
            assertEquals(words, Words.parted(words.joined()));
        }
    }

    @Test
    void aSignThatPartsTheTextsIsNotTakenFromThem() {
        Words words = Words.parted(new Words("eins\u001Ezwei", "drei").joined());

        assertEquals(new Words("eins zwei", "drei"), words);
    }

    @Test
    void nothingWrittenIsNothingSaid() {
        assertNull(new Words("  ", " ").sentence());
        assertNull(new Words("Satz", " ").nextStep());
    }

    @Test
    void aTalkTakesAtLeastAMinuteAndAtMostADay() {
        assertEquals("counselling.contactMinutes", refusal(0));
        assertEquals("counselling.contactMinutes", refusal(601));
    }

    @Test
    void whereNobodyInterpretedThereIsNoLanguage() {
        assertNull(facts(15, Interpreting.NONE).language());
        assertEquals("ara", facts(15, Interpreting.REMOTE).language());
    }

    private static String refusal(int minutes) {
        return assertThrows(BusinessException.class, () -> facts(minutes, Interpreting.NONE))
                .getKey();
    }

    private static ContactFacts facts(int minutes, Interpreting interpreting) {
        return new ContactFacts(
                LocalDateTime.of(2026, 11, 23, 10, 0),
                minutes,
                Channel.PHONE,
                " ",
                ContactCategory.NORMAL,
                interpreting,
                "ara");
    }
}
