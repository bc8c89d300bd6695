package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final LocalDate OPENED = LocalDate.of(2022, 3, 1);

    private final Person zahra = born(1991, "Zahra");
    private final Person reza = born(1988, "Reza");
    private final Person elder = born(2012, "Farid");
    private final Person younger = born(2018, "Nilofar");
    private final Household family = new Household(zahra, OPENED);

    @Test
    void theHeadComesFirstThenThePartnerThenTheChildrenTheElderFirst() {
        family.join(younger, Relation.CHILD, OPENED);
        family.join(elder, Relation.CHILD, OPENED);
        family.join(reza, Relation.SPOUSE, OPENED);
        assertEquals(List.of(zahra, reza, elder, younger), people(OPENED));
    }

    @Test
    void nobodyIsInAHouseholdTwiceAtATime() {
        family.join(reza, Relation.SPOUSE, OPENED);
        assertThrows(BusinessException.class, () -> family.join(reza, Relation.OTHER, OPENED.plusDays(5)));
    }

    @Test
    void whoLeftCanJoinAgain() {
        family.join(reza, Relation.SPOUSE, Period.ofDays(OPENED, OPENED.plusDays(9)));
        family.join(reza, Relation.SPOUSE, OPENED.plusDays(30));
        assertEquals(List.of(zahra, reza), people(OPENED.plusDays(9)));
        assertEquals(List.of(zahra), people(OPENED.plusDays(10)));
        assertEquals(List.of(zahra, reza), people(OPENED.plusDays(30)));
    }

    @Test
    void aHouseholdHasOneHeadAtATime() {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> family.join(reza, Relation.HEAD, OPENED.plusDays(1)));
        assertEquals("persons.householdHasHead", refusal.getKey());
    }

    @Test
    void aHouseholdCanBeWithoutHeadForAWhile() {
        Household strangers = Household.withoutHead();
        strangers.join(reza, Relation.OTHER, OPENED);
        assertEquals(Optional.empty(), strangers.headOn(OPENED));
        assertEquals(Optional.of(zahra), family.headOn(OPENED));
        assertEquals(Optional.empty(), family.headOn(OPENED.minusDays(1)));
    }

    @Test
    void whoseBirthDateNobodyKnowsComesLastAmongEquals() {
        Person unknown =
                new Person(new PersonName(NameKind.CALL_NAME, "Amir", "", OPENED), PersonFacts.of(Sex.UNKNOWN, null));
        family.join(unknown, Relation.CHILD, OPENED);
        family.join(younger, Relation.CHILD, OPENED);
        assertEquals(List.of(zahra, younger, unknown), people(OPENED));
    }

    private List<Person> people(LocalDate day) {
        return family.membersOn(day).stream().map(HouseholdMember::getPerson).toList();
    }

    private static Person born(int year, String given) {
        return new Person(
                new PersonName(NameKind.PASSPORT, given, "Rahimi", OPENED),
                PersonFacts.of(Sex.UNKNOWN, BirthDate.ofYear(year)));
    }
}
