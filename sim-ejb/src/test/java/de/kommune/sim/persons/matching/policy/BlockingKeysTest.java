package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockingKeysTest {

    private static final Birth DAY = Birth.of(1985, 3, 11);

    @Test
    void aKeyKeepsTheNumberUnderWhichTheRegisterHasFiledIt() {
        assertEquals(0x85944171f73967e8L, BlockingKeys.hash("foobar"));
        assertEquals(0xdaa0c618fd183616L, BlockingKeys.hash("fü"));
    }

    @ParameterizedTest
    @CsvSource({
        "Khaled, Darwish, Chaled, Darwich",
        "Khaled, Darwish, Halid, Derwisch",
        "Yuliia, Shcherbak, Julija, Schtscherbak",
        "Serhii, Zhuk, Sergej, Schuk",
        "Abdulrahman, Al Hamad, Abd al-Rahman, Alhamad",
        "Hüseyin, Şahin, Huseyin, Schahin",
        "Othman, Qasem, Osman, Kassem",
        "Khaled, Darwish, Darwish, Khaled"
    })
    void withoutABirthDateTheNamesAloneFindEachOther(String given, String family, String given2, String family2) {
        assertTrue(meet(
                MatchRecord.empty().withName(given, family), MatchRecord.empty().withName(given2, family2)));
    }

    @Test
    void aMistypedBirthDateAndOneWrongNameStillMeet() {
        MatchRecord here = MatchRecord.empty().withName("Khaled", "Darwish").withBirth(DAY);
        MatchRecord there = MatchRecord.empty().withName("Khaled", "Haddad");
        assertTrue(meet(here, there.withBirth(Birth.of(1985, 3, 21))));
        assertTrue(meet(here, there.withBirth(Birth.of(1958, 3, 11))));
        assertTrue(meet(here, there.withBirth(Birth.of(1985, 8, 11))));
    }

    @Test
    void twoWrongNamesMeetByTheBirthDateEvenSwapped() {
        MatchRecord here = MatchRecord.empty().withName("Khaled", "Darwish").withBirth(DAY);
        MatchRecord there = MatchRecord.empty().withName("Bernd", "Zuckmann");
        assertTrue(meet(here, there.withBirth(DAY)));
        assertTrue(meet(here, there.withBirth(Birth.of(1985, 11, 3))));
    }

    @Test
    void aNominalBirthDateMeetsTheYearNextToItByOneName() {
        MatchRecord here = MatchRecord.empty().withName("Selam", "Habte").withBirth(Birth.of(1985, 1, 1));
        MatchRecord there = MatchRecord.empty().withName("Selam", "Tesfay").withBirth(Birth.of(1984, 12, 31));
        assertTrue(meet(here, there));
    }

    @Test
    void nominalBirthDatesAloneDoNotMeet() {
        MatchRecord here = MatchRecord.empty().withName("Selam", "Habte").withBirth(Birth.of(1985, 1, 1));
        MatchRecord there = MatchRecord.empty().withName("Khaled", "Darwish").withBirth(Birth.of(1985, 1, 1));
        assertFalse(meet(here, there));
    }

    @Test
    void aNumberMeetsWhateverElseIsWrong() {
        MatchRecord here = MatchRecord.empty().withName("Selam", "Habte").with(Field.AZR_NUMBER, "170103123456");
        MatchRecord there = MatchRecord.empty().withName("Khaled", "Darwish").with(Field.AZR_NUMBER, "1701 0312 3456");
        assertTrue(meet(here, there));
    }

    private static boolean meet(MatchRecord filed, MatchRecord sought) {
        return !Collections.disjoint(
                BlockingKeys.filed(new FoldedRecord(filed)), BlockingKeys.sought(new FoldedRecord(sought)));
    }
}
