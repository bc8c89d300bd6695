package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final PersonFacts FACTS = PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991));

    private final PersonName passport = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", DAY);
    private final Person zahra = new Person(passport, FACTS);

    @Test
    void theFirstNameIsTheOneInUse() {
        assertTrue(passport.isPreferred());
        assertEquals("Rahimi, Zahra", zahra.getDisplayName());
    }

    @Test
    void anotherNameCanTakeItsPlaceAndOnlyOneIsInUse() {
        PersonName married = new PersonName(NameKind.AZR, "Zahra", "Husseini", DAY);
        zahra.add(married);
        zahra.prefer(married);
        assertEquals("Husseini, Zahra", zahra.getDisplayName());
        assertEquals(
                List.of(married),
                zahra.getNames().stream().filter(PersonName::isPreferred).toList());
    }

    @Test
    void theNameInUseCannotBeWithdrawn() {
        assertThrows(BusinessException.class, () -> zahra.withdraw(passport, DAY.plusDays(1)));
    }

    @Test
    void aWithdrawnNameCannotBeUsedAgain() {
        PersonName alias = new PersonName(NameKind.ALIAS, "Sahra", "Rahimi", DAY);
        zahra.add(alias);
        zahra.withdraw(alias, DAY.plusDays(10));
        assertThrows(BusinessException.class, () -> zahra.prefer(alias));
    }

    @Test
    void whoDiedIsDeceasedAndAMistakeCanBeCorrected() {
        zahra.change(deceasedOn(LocalDate.of(2024, 1, 2)));
        assertEquals(PersonStatus.DECEASED, zahra.getStatus());
        zahra.change(FACTS);
        assertEquals(PersonStatus.ACTIVE, zahra.getStatus());
    }

    @Test
    void nobodyDiesBeforeBirth() {
        assertThrows(BusinessException.class, () -> zahra.change(deceasedOn(LocalDate.of(1990, 12, 31))));
    }

    @Test
    void whoMovedAwayCanComeBack() {
        zahra.moveAway();
        assertEquals(PersonStatus.MOVED_AWAY, zahra.getStatus());
        zahra.comeBack();
        assertEquals(PersonStatus.ACTIVE, zahra.getStatus());
    }

    @Test
    void factsAreTakenOverAsAWhole() {
        PersonFacts facts = FACTS.withCitizenships(Set.of("AFG", "IRN"))
                .withLanguages(Set.of(new LanguageSkill("prs", LanguageLevel.NATIVE)))
                .withContact(new Contact("0171 1234567", null));
        zahra.change(facts);
        assertEquals(facts, zahra.getFacts());
    }

    @Test
    void theDifferenceBetweenFactsIsNamed() {
        PersonFacts other = FACTS.withContact(new Contact("0171 1234567", null)).withCitizenships(Set.of("AFG"));
        assertEquals(List.of("citizenships", "contact"), FACTS.differences(other));
        assertEquals(List.of(), FACTS.differences(PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))));
    }

    @Test
    void theSameNumberTwiceIsRefused() {
        zahra.add(new PersonIdentifier(IdentifierKind.AZR_NR, "206192006762", DAY));
        PersonIdentifier again = new PersonIdentifier(IdentifierKind.AZR_NR, " 206192006762", DAY);
        assertThrows(BusinessException.class, () -> zahra.add(again));
    }

    @Test
    void severalNumbersOfOneKindAreAllowed() {
        zahra.add(new PersonIdentifier(IdentifierKind.AZR_NR, "206192006762", DAY));
        zahra.add(new PersonIdentifier(IdentifierKind.AZR_NR, "168586758716", DAY));
        assertEquals(2, zahra.getIdentifiers().size());
    }

    @Test
    void aNumberMustLookLikeItsKind() {
        for (String wrong : new String[] {"1,84396E+11", "20619200676", "2061920067621", "", "abc"}) {
            assertThrows(BusinessException.class, () -> new PersonIdentifier(IdentifierKind.AZR_NR, wrong, DAY), wrong);
        }
        assertEquals("001234567890", new PersonIdentifier(IdentifierKind.AZR_NR, "001234567890", DAY).getValue());
        assertEquals("7461449-423", new PersonIdentifier(IdentifierKind.BAMF_AZ, "7461449-423", DAY).getValue());
        assertEquals("C4VP12345", new PersonIdentifier(IdentifierKind.PASSPORT, "c4vp12345", DAY).getValue());
    }

    @Test
    void telephoneAndMailMustLookTheirPart() {
        assertThrows(BusinessException.class, () -> new Contact("0171/wohnt bei Ali", null));
        assertThrows(BusinessException.class, () -> new Contact(null, "zahra"));
        assertEquals("+49 2129 000000", new Contact(" +49 2129 000000 ", "").getPhone());
        assertEquals(Contact.none(), new Contact("  ", ""));
    }

    @Test
    void aMergedRecordCannotBeChanged() {
        merged(zahra, person("Sahra", "Rahimy"));
        assertThrows(BusinessException.class, () -> zahra.change(FACTS));
        assertThrows(BusinessException.class, () -> zahra.add(new PersonName(NameKind.ALIAS, "Z", "R", DAY)));
    }

    @Test
    void aMergeNeedsAReasonAndTwoLiveRecords() {
        Person sahra = person("Sahra", "Rahimy");
        assertThrows(
                BusinessException.class, () -> new PersonMerge(zahra, sahra, " ", "teamleitung", DAY.atStartOfDay()));
        assertThrows(BusinessException.class, () -> merged(zahra, zahra));
        merged(zahra, sahra);
        assertThrows(BusinessException.class, () -> merged(zahra, person("Zara", "Rahimi")));
        assertThrows(BusinessException.class, () -> merged(person("Zara", "Rahimi"), zahra));
    }

    @Test
    void aMergeTakenBackLeavesEverythingAsItWas() {
        Person sahra = person("Sahra", "Rahimy");
        zahra.moveAway();
        PersonMerge merge = merged(zahra, sahra);
        assertEquals(sahra, zahra.getMergedInto());
        merge.undo(List.of(), "teamleitung", DAY.atStartOfDay());
        assertEquals(PersonStatus.MOVED_AWAY, zahra.getStatus());
        assertEquals(null, zahra.getMergedInto());
        assertFalse(merge.isInForce());
        assertThrows(BusinessException.class, () -> merge.undo(List.of(), "teamleitung", DAY.atStartOfDay()));
    }

    @Test
    void whatWasMergedEarlierComesAlongAndGoesBackAgain() {
        Person sahra = person("Sahra", "Rahimy");
        Person zara = person("Zara", "Rahemi");
        merged(zara, sahra);
        PersonMerge later = merged(sahra, zahra);
        later.bring(List.of(zara));
        assertEquals(zahra, zara.getMergedInto());
        later.undo(List.of(zara), "teamleitung", DAY.atStartOfDay());
        assertEquals(sahra, zara.getMergedInto());
        assertEquals(PersonStatus.ACTIVE, sahra.getStatus());
    }

    private static Person person(String given, String family) {
        return new Person(new PersonName(NameKind.PASSPORT, given, family, DAY), FACTS);
    }

    private static PersonMerge merged(Person absorbed, Person survivor) {
        return new PersonMerge(absorbed, survivor, "dieselbe AZR-Nummer", "teamleitung", DAY.atStartOfDay());
    }

    private static PersonFacts deceasedOn(LocalDate day) {
        return new PersonFacts(
                Sex.FEMALE, BirthDate.ofYear(1991), null, null, Set.of(), Set.of(), false, Contact.none(), false, day);
    }
}
