package de.kommune.sim.takeover.commit.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.takeover.entity.RowBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final String AZR = "170000000017";

    @Test
    void theLatestListNamesThePersonAndEveryOtherSpellingIsKept() {
        Person person = person(row(1, "Chaled", "1985-07-09", "DAY"), row(2, "Khaled", "1985-07-09", "DAY"));
        assertEquals("Haddad, Khaled", person.getDisplayName());
        assertEquals(
                List.of(NameKind.PASSPORT, NameKind.ALIAS),
                person.getNames().stream().map(name -> name.getKind()).toList());
    }

    @Test
    void aNameWithALostLetterGivesWayToAReadableOne() {
        assertEquals(
                "Haddad, Şengül",
                person(row(1, "Şengül", null, null), row(2, "?engül", null, null))
                        .getDisplayName());
    }

    @Test
    void aNameThatIsUnreadableEverywhereLosesOnlyTheLostLetter() {
        assertEquals("Haddad, engül", person(row(1, "?engül", null, null)).getDisplayName());
    }

    @Test
    void theMostPreciseBirthDateWins() {
        assertEquals(
                BirthDate.of(LocalDate.of(1985, 7, 9)),
                person(row(1, "Khaled", "1985-07-09", "DAY"), row(2, "Khaled", "1985-01-01", "YEAR"))
                        .getBirthDate());
    }

    @Test
    void aBirthInTheFutureIsNoBirthDate() {
        assertNull(person(row(1, "Khaled", "2085-07-09", "DAY")).getBirthDate());
    }

    @Test
    void aNumberThatSomebodyElseBearsIsLeftOut() {
        assertEquals(List.of(AZR), numbers(entry(row(1, "Khaled", null, null)).toPerson(Set.of(), Map.of())));
        assertEquals(List.of(), numbers(entry(row(1, "Khaled", null, null)).toPerson(Set.of(AZR), Map.of())));
    }

    @Test
    void withoutConsentThereIsNoCounsellingToCount() {
        assertEquals(
                List.of(Period.since(FROM)),
                entry(row(1, RowBasis.MASTER_DATA_ONLY)).counselling());
        assertEquals(List.of(), entry(row(1, RowBasis.NONE)).counselling());
    }

    @Test
    void theSameSpanInTwoListsCountsOnce() {
        assertEquals(
                List.of(Period.since(FROM)),
                entry(row(1, RowBasis.CONSENT), row(2, RowBasis.CONSENT)).counselling());
    }

    private static List<String> numbers(Person person) {
        return person.getIdentifiers().stream().map(PersonIdentifier::getValue).toList();
    }

    private static Person person(SubjectRow... rows) {
        return entry(rows).toPerson(Set.of(), Map.of());
    }

    private static RegisterEntry entry(SubjectRow... rows) {
        return new RegisterEntry(List.of(rows), TODAY);
    }

    private static SubjectRow row(long list, RowBasis basis) {
        return row(list, basis, "Khaled", null, null);
    }

    private static SubjectRow row(long list, String given, String born, String precision) {
        return row(list, RowBasis.CONSENT, given, born, precision);
    }

    private static SubjectRow row(long list, RowBasis basis, String given, String born, String precision) {
        LocalDate birth = born == null ? null : LocalDate.parse(born);
        return new SubjectRow(
                list,
                1L,
                list,
                "liste-" + list,
                basis,
                "Haddad",
                given,
                birth,
                precision,
                false,
                "M",
                "SYR",
                AZR,
                null,
                null,
                null,
                null,
                null,
                FROM,
                null);
    }
}
