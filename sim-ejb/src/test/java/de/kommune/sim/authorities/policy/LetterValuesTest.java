package de.kommune.sim.authorities.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterValuesTest {

    private final LetterValues values = new LetterValues();

    @Test
    void daysAreReadAsAuthoritiesWriteThem() {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 7)), values.day("Montag, 7.12.2026, 10 Uhr"));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 7)), values.day("07. 12. 2026"));
        assertEquals(Optional.empty(), values.day("31.02.2026"));
        assertEquals(Optional.empty(), values.day("demnächst"));
    }

    @Test
    void theNumberOfTheRegisterHasTwelveDigitsHoweverTheyAreGrouped() {
        assertEquals(Optional.of("170103456789"), values.azrNumber("170 103 456 789"));
        assertEquals(Optional.empty(), values.azrNumber("17010345678"));
        assertEquals(Optional.empty(), values.azrNumber("unbekannt"));
    }

    @Test
    void whatIsNoSexIsForTheClerk() {
        assertEquals(Optional.of(Sex.FEMALE), values.sex("Weiblich "));
        assertEquals(Optional.of(Sex.MALE), values.sex("m"));
        assertEquals(Optional.of(Sex.DIVERSE), values.sex("divers"));
        assertEquals(Optional.empty(), values.sex("siehe Anlage"));
    }
}
