package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twins, brothers, sisters, parents of one name: never one person, however much they share. */
class RelativesTest {

    private static final Birth TWINS_BIRTHDAY = Birth.of(2013, 1, 10);

    private final RecordComparison comparison = new RecordComparison(MatchWeights.standard());

    @ParameterizedTest
    @CsvSource({
        "Hassan, Hussein, Al-Khatib",
        "Hasan, Hüseyin, Şahin",
        "Çetin, Gülay, Şahin",
        "Amin, Amina, Rahimi",
        "Karim, Karima, Haddad",
        "Mahmoud, Mohammed, Darwish",
        "Omar, Amir, Haddad",
        "Yonas, Yohana, Habtemichael",
        "Maryam, Marwa, Haddad",
        "Oleksandr, Oleksandra, Zhuk",
        "Selam, Salem, Woldemariam",
        "Anna, Hanna, Müller",
        "Jamal, Jamila, Noorzai",
        "Lina, Lana, Haddad",
        "Sami, Samia, Haddad"
    })
    void twinsInOneHouseholdAreNeverLikelyOne(String one, String other, String family) {
        assertNotEquals(
                Band.SAME_LIKELY,
                compare(twin(one, family, "1"), twin(other, family, "2")).band());
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan, Hussein, Al-Khatib",
        "Çetin, Gülay, Şahin",
        "Ahmad, Maryam, Haddad",
        "Tesfay, Selam, Woldemariam",
        "Omar, Yousef, Al Masri"
    })
    void twinsWithClearlyDifferentNamesAreNotEvenProposed(String one, String other, String family) {
        Explanation explanation = compare(household(one, family), household(other, family));
        assertEquals(Band.DIFFERENT, explanation.band(), explanation::toString);
    }

    @Test
    void twinsOfWhomNobodyKnowsTheHouseholdAreLookedAtOnceButNeverLikelyOne() {
        Explanation explanation = compare(
                MatchRecord.empty().withName("Hassan", "Al-Khatib").withBirth(TWINS_BIRTHDAY),
                MatchRecord.empty().withName("Hussein", "Al-Khatib").withBirth(TWINS_BIRTHDAY));
        assertNotEquals(Band.SAME_LIKELY, explanation.band());
        assertEquals(Explanation.Caution.RELATIVES, explanation.caution());
    }

    @Test
    void siblingsWithOtherBirthDatesAreDifferent() {
        MatchRecord elder = household("Omar", "Darwish").withBirth(Birth.of(2005, 10, 7));
        MatchRecord younger = household("Mohammed", "Darwish").withBirth(Birth.of(2009, 6, 27));
        assertEquals(Band.DIFFERENT, compare(elder, younger).band());
    }

    @Test
    void motherAndDaughterOfOneNameAreDifferent() {
        MatchRecord mother = household("Rania", "Haddad").withBirth(Birth.of(1963, 12, 26));
        MatchRecord daughter = household("Rania", "Haddad").withBirth(Birth.of(2020, 3, 11));
        assertEquals(Band.DIFFERENT, compare(mother, daughter).band());
    }

    @Test
    void fatherAndSonBornOnTheSameDayOfTheYearAreNeverLikelyOne() {
        MatchRecord father = household("Mohammed", "Darwish").withBirth(Birth.of(1966, 2, 2));
        MatchRecord son = household("Mohammed", "Darwish").withBirth(Birth.of(2012, 2, 2));
        assertNotEquals(Band.SAME_LIKELY, compare(father, son).band());
    }

    @Test
    void twinsOfOneNameAndTwoNumbersInOneHouseholdAreTwo() {
        assertEquals(
                Band.DIFFERENT,
                compare(
                                household("Yousef", "al-Hamad").with(Field.AZR_NUMBER, "142413137632"),
                                household("Youssef", "Al Hamad").with(Field.AZR_NUMBER, "199282671154"))
                        .band());
    }

    @Test
    void aTwinWithTheNumberOfTheOtherIsForSomebodyToLookAt() {
        assertEquals(
                Band.CLERICAL,
                compare(twin("Hassan", "Al-Khatib", "1"), twin("Hussein", "Al-Khatib", "1"))
                        .band());
    }

    @Test
    void theSamePersonInTheSameHouseholdIsFoundAllTheSame() {
        Explanation explanation = compare(twin("Khaled", "Al-Khatib", "1"), twin("Chaled", "Alkhatib", "1"));
        assertEquals(Band.SAME_LIKELY, explanation.band());
        assertTrue(explanation.isProposed());
    }

    private static MatchRecord household(String given, String family) {
        return MatchRecord.empty()
                .withName(given, family)
                .withBirth(TWINS_BIRTHDAY)
                .with(Field.CITIZENSHIP, "SYR")
                .with(Field.HOUSEHOLD, "76")
                .with(Field.STREET, "Ellernweg 9b")
                .with(Field.PLACE, "Erkrath")
                .with(Field.POSTCODE, "40699")
                .with(Field.PHONE, "0171 1234567");
    }

    private static MatchRecord twin(String given, String family, String lastDigit) {
        return household(given, family).with(Field.AZR_NUMBER, "20863231684" + lastDigit);
    }

    private Explanation compare(MatchRecord here, MatchRecord there) {
        Explanation explanation = comparison.compare(here, there);
        assertEquals(explanation.band(), comparison.compare(there, here).band(), "the order must not matter");
        return explanation;
    }
}
