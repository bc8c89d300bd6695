package de.kommune.sim.handover.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void masterDataNameWhoSheIsAndNotWithWhomSheLives() {
        PersonFacts facts = PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990));
        Person person = new Person(new PersonName(NameKind.PASSPORT, "Amina", "Haddad", DAY), facts);

        String text = PackageText.masterData(person, new PackageText.Words(List.of("Syrien"), List.of()));

        assertTrue(text.contains("Name: " + person.getDisplayName()), text);
        assertTrue(text.contains("Geboren: 1990"), text);
        assertTrue(text.contains("Staatsangehörigkeit: Syrien"), text);
        assertTrue(text.contains("Sprachen: keine Angabe"), text);
        assertFalse(text.contains("Haushalt"), text);
    }

    @Test
    void withWhomSheLivesIsAThingOfItsOwn() {
        assertEquals(
                "Haushalt: Haddad, Amina, Haddad, Omar",
                PackageText.household(List.of("Haddad, Amina", "Haddad, Omar")));
    }

    @Test
    void aBirthDateIsWrittenAsFarAsItIsKnown() {
        assertEquals("04.02.1990", PackageText.birthDate(BirthDate.of(LocalDate.of(1990, 2, 4))));
        assertEquals("02.1990", PackageText.birthDate(BirthDate.of(YearMonth.of(1990, 2))));
        assertEquals("etwa 1990", PackageText.birthDate(BirthDate.estimated(1990)));
        assertEquals("unbekannt", PackageText.birthDate(null));
    }

    @Test
    void whereNothingIsToBeDoneItSaysSo() {
        assertEquals("Es ist keine Aufgabe offen.", PackageText.tasks(List.of()));
        assertEquals(
                "Bis 23.11.2026: Schule anrufen (beratung1)", PackageText.task("Schule anrufen", DAY, "beratung1"));
    }

    @Test
    void aNoteIsNamedByItsDayAndNothingOfWhatItSays() {
        assertEquals("Notiz vom 23.11.2026, beratung1", PackageText.titleOf(DAY.atTime(9, 0), "beratung1"));
    }
}
