package de.kommune.sim.persons.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.entity.PersonNumber;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0171 1234567", "+49 171 1234567", "0049 (171) 123-4567", "0171/1234567", "01711234567"})
    void aTelephoneNumberIsTheSameHoweverItIsWritten(String typed) {
        assertEquals("1711234567", PersonSearch.of(typed).phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.01.1991", "7461449-4", "170103000000", "Rahimi 0171", "01", "+", "Zahra"})
    void whatIsNoTelephoneNumberIsNotSoughtAsOne(String typed) {
        assertNull(PersonSearch.of(typed).phone());
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
