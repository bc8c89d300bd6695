package de.kommune.sim.information.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactorTest {

    @Test
    void aPassageGoesWhereverItStands() {
        assertEquals(
                "[geschwärzt] kam, und [geschwärzt] ging.",
                Redactor.clear("Omid kam, und Omid ging.", List.of(black("Omid"))));
    }

    @Test
    void aPassageThatNobodyFollowedStays() {
        assertEquals(
                "Auf dem Weg.",
                Redactor.clear("Auf dem Weg.", List.of(black("Weg").blackened(false))));
    }

    @Test
    void insideOfALongerWordItIsAnotherWord() {
        assertEquals("Der Omidweg.", Redactor.clear("Der Omidweg.", List.of(black("Omid"))));
        assertFalse(Redactor.holds("Der Omidweg.", "Omid"));
        assertTrue(Redactor.holds("(Omid)", "Omid"));
    }

    @Test
    void passagesThatOverlapAreOneAndNothingOfEitherIsLeft() {
        assertEquals(
                "[geschwärzt].",
                Redactor.clear("Anna Maria Huber.", List.of(black("Anna Maria"), black("Maria Huber"))));
    }

    @Test
    void aWholeSentenceOverTwoLinesGoesAsItStands() {
        assertEquals(
                "Vorher. [geschwärzt]",
                Redactor.clear("Vorher. Der Nachbar\nschlägt.", List.of(black("Der Nachbar\nschlägt."))));
    }

    private static Passage black(String text) {
        return new Passage(text, RedactionGround.CHOSEN, true);
    }
}
