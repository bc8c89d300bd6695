package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.matching.entity.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest
    @CsvSource({
        "Khaled, Chaled",
        "Khaled, Halid",
        "Yuliia, Julija",
        "Schtscherbak, Shcherbak",
        "Щербак, Schtscherbak",
        "Юлія, Yuliia",
        "Сергій, Serhii",
        "Serhii, Sergej",
        "Oleksandr, Alexander",
        "Zhanna, Schanna",
        "Oussama, Usama",
        "Şahin, Schahin",
        "Şahin, Sahin",
        "Çelik, Celik",
        "Yıldız, YILDIZ",
        "Müller, Mueller",
        "Müller, Muller",
        "Weiß, Weiss",
        "Al Hamad, Alhamad",
        "El-Hamad, Al Hamad",
        "Abd al-Rahman, Abdulrahman",
        "Abderrahman, Abdurrahman",
        "Gebremedhin, Ghebremedhin",
        "Gebre Medhin, Gebremedhin",
        "Tesfay, Tesfai",
        "Habtemichael, Habte Mikael",
        "Rostamzadeh, Rostam Zada",
        "Ghorbani, Qorbani",
        "Noorzai, Nurzay",
        "Xoşnaw, Khoshnaw",
        "Dilşad, Dilschad",
        "Hüseyin, Hussein",
        "محمد, Muhammad",
        "ተስፋይ, Tesfay",
        "Đorđević, Djordjevic"
    })
    void twoSpellingsOfOneNameAreTheSame(String left, String right) {
        Likeness likeness = SameName.compare(left, right);
        assertTrue(likeness.same(), likeness::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan, Hussein",
        "Omar, Amir",
        "Karim, Karam",
        "Jamal, Jamila",
        "Fatima, Khadija",
        "Ahmad, Hamid",
        "Olena, Halyna",
        "Selam, Senait",
        "Mehmet, Metin",
        "Yusuf, Yasin",
        "Anna, Uwe",
        "Shevchenko, Kravchenko"
    })
    void namesOfBrothersAndSistersAreNot(String left, String right) {
        Likeness likeness = SameName.compare(left, right);
        assertFalse(likeness.same(), likeness::toString);
    }

    @Test
    void khaledAndChaledHaveTheSameConsonants() {
        Likeness likeness = SameName.compare("Khaled", "Chaled");
        assertEquals(Reason.SAME_CONSONANTS, likeness.reason());
        assertEquals(List.of("Khaled", "Chaled", "kh ~ ch"), likeness.values());
    }

    @Test
    void capitalsAndAccentsAreNoDifference() {
        assertEquals(Reason.SAME_LETTERS, SameName.compare("MÜLLER", "Müller").reason());
        assertEquals(Reason.SAME_LETTERS, SameName.compare("José", "Jose").reason());
    }

    @Test
    void aFormInAnotherLanguageIsNamedAsSuch() {
        assertEquals(
                Reason.OTHER_LANGUAGE,
                SameName.compare("Oleksandr", "Alexander").reason());
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        assertEquals(
                Reason.SAME_WORDS,
                SameName.compare("Maria Elena", "Elena Maria").reason());
    }

    @Test
    void oneOfTwoGivenNamesIsPartOfBoth() {
        Likeness likeness = SameName.compare("Mohammed Ali", "Ali");
        assertEquals(Reason.PART_OF, likeness.reason());
        assertTrue(likeness.same());
    }

    @Test
    void anInitialFitsButProvesNothing() {
        Likeness likeness = SameName.compare("M.", "Mohammed");
        assertEquals(Reason.INITIAL, likeness.reason());
        assertFalse(likeness.same());
    }

    @ParameterizedTest
    @CsvSource({"'', Ali", "FNU, Ali", "-, Ali", "unbekannt, Ali", "???, Ali"})
    void aNameThatNobodyKnowsAgreesWithNothing(String unknown, String name) {
        assertEquals(Reason.UNKNOWN, SameName.compare(unknown, name).reason());
        assertFalse(SameName.compare(unknown, name).same());
    }

    @Test
    void aLetterThatAnEncodingLostFitsAnyLetter() {
        assertTrue(SameName.compare("?ahin", "Şahin").same());
        assertTrue(SameName.compare("Xo?naw", "Khoshnaw").same());
    }

    @Test
    void aMissingNameIsUnknownNotAnError() {
        assertEquals(Reason.UNKNOWN, SameName.compare(null, "Ali").reason());
    }
}
