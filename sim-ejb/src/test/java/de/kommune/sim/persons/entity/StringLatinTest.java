package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import org.junit.jupiter.api.Test;

class StringLatinTest {

    @Test
    void lettersOfAllOfEuropeAreAllowed() {
        for (String name : new String[] {
            "Müller", "Şengül Şahin", "Đorđević", "Łukasz", "Þórsdóttir", "Nguyễn Thị Hạnh", "Ó Súilleabháin",
            "O’Neill", "D'Angelo", "Əliyev", "Straße", "STRAẞE", "Abd al-Raḥmān", "ʿAlī"
        }) {
            assertTrue(StringLatin.allows(name), name);
        }
    }

    @Test
    void aLetterWithACombiningMarkIsAllowedOnlyAsTheStandardListsIt() {
        assertTrue(StringLatin.allows("M\u0302"));
        assertTrue(StringLatin.allows("K\u035Fhan"));
        assertFalse(StringLatin.allows("Q\u0302"));
        assertFalse(StringLatin.allows("\u0302M"));
    }

    @Test
    void aDecomposedUmlautCountsAsTheUmlaut() {
        assertTrue(StringLatin.allows("Mu\u0308ller"));
    }

    @Test
    void digitsAndOtherScriptsAndSignsAreNot() {
        for (String name :
                new String[] {"Müller2", "Олена", "زهرا", "a@b", "Müller/Meier", "Zahra*", "A\u0000", "?engül"}) {
            assertFalse(StringLatin.allows(name), name);
        }
    }

    @Test
    void theRefusalNamesTheCharacterItsCodeAndItsPlace() {
        BusinessException refusal = assertThrows(BusinessException.class, () -> StringLatin.check("Olжna"));
        assertEquals("persons.characterNotAllowed", refusal.getKey());
        assertArrayEquals(new Object[] {"ж", "U+0436", 3, "Olжna"}, refusal.getValues());
    }

    @Test
    void aMarkThatCouldNotBeSeenByItselfIsShownOnACircle() {
        BusinessException refusal = assertThrows(BusinessException.class, () -> StringLatin.check("Q\u0302"));
        assertEquals("◌\u0302", refusal.getValues()[0]);
    }
}
