package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.Explanation.Caution;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.persons.matching.entity.FieldAgreement.Strength;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {

    private static final Birth MARCH_1985 = Birth.of(1985, 3, 14);

    private final RecordComparison comparison = new RecordComparison(MatchWeights.standard());

    @Test
    void anotherSpellingAndTheSameBirthDateAreLikelyOnePerson() {
        assertEquals(
                Band.SAME_LIKELY,
                compare(khaled(), named("Chaled", "Darwich", MARCH_1985)).band());
    }

    @Test
    void everyComparableFieldIsExplained() {
        MatchRecord here =
                khaled().with(Field.SEX, "M").with(Field.POSTCODE, "40699").with(Field.PHONE, "0151 234567");
        MatchRecord there =
                named("Chaled", "Darwish", MARCH_1985).with(Field.SEX, "M").with(Field.POSTCODE, "40699");
        Explanation explanation = compare(here, there);
        assertEquals(
                List.of(Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BIRTH_DATE, Field.SEX, Field.POSTCODE),
                explanation.fields().stream().map(FieldAgreement::field).toList());
        FieldAgreement given = explanation.field(Field.GIVEN_NAME).orElseThrow();
        assertEquals(Reason.SAME_CONSONANTS, given.reason());
        assertEquals(List.of("Khaled", "Chaled", "kh ~ ch"), given.values());
        assertEquals(Strength.STRONGLY_FOR, given.strength());
    }

    @Test
    void exchangedGivenAndFamilyNamesAreRecognised() {
        Explanation explanation = compare(khaled(), named("Darwish", "Khaled", MARCH_1985));
        assertTrue(explanation.namesSwapped());
        assertEquals(Band.SAME_LIKELY, explanation.band());
    }

    @Test
    void aNameAllInOneFieldIsTakenApart() {
        assertEquals(
                Band.SAME_LIKELY,
                compare(khaled(), named("", "Khaled Darwish", MARCH_1985)).band());
        assertEquals(
                Band.SAME_LIKELY,
                compare(khaled(), named("Darwish Khaled", "", MARCH_1985)).band());
    }

    @Test
    void exchangedDayAndMonthAreTolerated() {
        MatchRecord here = named("Khaled", "Darwish", Birth.of(1985, 3, 11));
        assertEquals(
                Band.SAME_LIKELY,
                compare(here, named("Khaled", "Darwish", Birth.of(1985, 11, 3))).band());
    }

    @Test
    void aNominalBirthDateStillLeadsToAProposal() {
        assertTrue(compare(khaled(), named("Khaled", "Darwish", Birth.of(1985, 1, 1)))
                .isProposed());
    }

    @Test
    void alikeNamesAloneAreNeverEnough() {
        Explanation explanation = compare(khaled(), MatchRecord.empty().withName("Khaled", "Darwish"));
        assertTrue(explanation.band() != Band.SAME_LIKELY);
    }

    @Test
    void theSameNumberUnderAnotherNameIsForSomebodyToLookAt() {
        Explanation explanation = compare(
                khaled().with(Field.AZR_NUMBER, "170103123456"),
                named("Olena", "Zhuk", MARCH_1985).with(Field.AZR_NUMBER, "170103123456"));
        assertEquals(Band.CLERICAL, explanation.band());
        assertEquals(Caution.NUMBER_CONTRADICTS_NAME, explanation.caution());
    }

    @Test
    void twoNumbersOfOneOfficeAreForSomebodyToLookAt() {
        Explanation explanation = compare(
                khaled().with(Field.AZR_NUMBER, "170103123456"),
                named("Khaled", "Darwish", MARCH_1985).with(Field.AZR_NUMBER, "190222654321"));
        assertEquals(Band.CLERICAL, explanation.band());
        assertEquals(Caution.OTHER_NUMBER, explanation.caution());
    }

    @Test
    void spacesAndDashesInNumbersSayNothing() {
        Explanation explanation = compare(
                khaled().with(Field.FILE_NUMBER, "7 233 907-475"),
                named("Khaled", "Darwish", MARCH_1985).with(Field.FILE_NUMBER, "7233907475"));
        assertEquals(
                Reason.IDENTICAL,
                explanation.field(Field.FILE_NUMBER).orElseThrow().reason());
    }

    @Test
    void numbersOfTwoOfficesSayNothingAboutEachOther() {
        Explanation explanation = compare(
                khaled().withNumber(IdentifierKind.BAMF_AZ, "7233907-475"),
                named("Khaled", "Darwish", MARCH_1985).withNumber(IdentifierKind.PASSPORT, "N0123456"));
        assertEquals(
                Reason.UNKNOWN,
                explanation.field(Field.FILE_NUMBER).orElseThrow().reason());
        assertEquals(Band.SAME_LIKELY, explanation.band());
    }

    @Test
    void aNumberWithoutAnOfficeIsComparedWithAny() {
        Explanation explanation = compare(
                khaled().withNumber(IdentifierKind.BAMF_AZ, "7233907-475"),
                named("Khaled", "Darwish", MARCH_1985).with(Field.FILE_NUMBER, "7233907475"));
        assertEquals(
                Reason.IDENTICAL,
                explanation.field(Field.FILE_NUMBER).orElseThrow().reason());
    }

    @Test
    void theCountryCodeOfATelephoneSaysNothing() {
        Explanation explanation = compare(
                khaled().with(Field.PHONE, "+49 (0) 2104 123456"),
                named("Khaled", "Darwish", MARCH_1985).with(Field.PHONE, "02104/123456"));
        assertEquals(
                Reason.IDENTICAL, explanation.field(Field.PHONE).orElseThrow().reason());
    }

    @Test
    void theBestOfSeveralNamesCounts() {
        MatchRecord married = named("Khaled", "Haddad", MARCH_1985).withName("Khaled", "Darwish");
        assertEquals(
                Reason.IDENTICAL,
                compare(khaled(), married)
                        .field(Field.FAMILY_NAME)
                        .orElseThrow()
                        .reason());
    }

    @Test
    void strangersAreDifferent() {
        assertEquals(
                Band.DIFFERENT,
                compare(khaled(), named("Olena", "Zhuk", Birth.of(1971, 5, 2))).band());
    }

    @Test
    void nothingKnownIsDifferent() {
        assertEquals(Band.DIFFERENT, compare(MatchRecord.empty(), khaled()).band());
    }

    private static MatchRecord khaled() {
        return named("Khaled", "Darwish", MARCH_1985);
    }

    private static MatchRecord named(String given, String family, Birth birth) {
        return MatchRecord.empty().withName(given, family).withBirth(birth);
    }

    private Explanation compare(MatchRecord here, MatchRecord there) {
        Explanation explanation = comparison.compare(here, there);
        Explanation back = comparison.compare(there, here);
        assertEquals(explanation.band(), back.band(), "the order must not matter");
        assertEquals(explanation.weight(), back.weight(), 1e-6, "the order must not matter");
        return explanation;
    }
}
