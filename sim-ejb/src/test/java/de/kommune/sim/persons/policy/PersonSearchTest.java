package de.kommune.sim.persons.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.entity.PersonNumber;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonSearchTest {

    @Test
    void namesComeInAnyOrderAndFolded() {
        assertEquals(Set.of("rahimi", "zahra"), PersonSearch.of("Rahimi, Zahra").words());
    }

    @Test
    void aDateIsABirthDateAndTheRestIsSoughtTogetherWithIt() {
        PersonSearch search = PersonSearch.of("zahra 1.1.1991");
        assertEquals(LocalDate.of(1991, 1, 1), search.bornOn());
        assertEquals(Set.of("zahra"), search.words());
    }

    @Test
    void aDayThatDoesNotExistIsLookedForAsANumber() {
        PersonSearch search = PersonSearch.of("31.02.1991");
        assertNull(search.bornOn());
        assertEquals(Set.of("31.02.1991"), search.numbers());
    }

    @Test
    void digitsAreTheBeginningOfANumber() {
        assertEquals(Set.of("7461449-4"), PersonSearch.of("7461449-4").numbers());
    }

    @Test
    void aPersonsNumberIsRecognizedHoweverItIsTyped() {
        String number = PersonNumber.random(new Random(5));
        assertEquals(
                number, PersonSearch.of(number.toLowerCase().replace("-", " ")).personNo());
    }

    @Test
    void nothingTypedIsNothingSought() {
        assertTrue(PersonSearch.of(null).isEmpty());
        assertTrue(PersonSearch.of("  ,;").isEmpty());
    }
}
