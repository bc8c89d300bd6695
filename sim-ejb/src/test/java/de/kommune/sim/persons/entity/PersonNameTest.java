package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void theFamilyNameStandsFirst() {
        assertEquals("Rahimi, Zahra", name(NameKind.PASSPORT, "Zahra", "Rahimi").getDisplayName());
    }

    @Test
    void whoHasOneNameIsShownByIt() {
        assertEquals("Gulalai", name(NameKind.PASSPORT, "Gulalai", "").getDisplayName());
        assertEquals("Gulalai", name(NameKind.PASSPORT, null, "Gulalai").getDisplayName());
    }

    @Test
    void aNameWithoutALetterIsNone() {
        for (String none : new String[] {"", " ", "-", "..", "\u00A0"}) {
            BusinessException refusal =
                    assertThrows(BusinessException.class, () -> name(NameKind.PASSPORT, none, none));
            assertEquals("persons.nameWithoutLetters", refusal.getKey());
        }
    }

    @Test
    void spacesAreOrderedAndLettersComposed() {
        PersonName name = name(NameKind.AZR, "  Abd \u00A0 al  Rahman ", "Mu\u0308ller");
        assertEquals("Abd al Rahman", name.getGivenNames());
        assertEquals("Müller", name.getFamilyName());
    }

    @Test
    void aLatinNameKeepsToTheStandard() {
        assertThrows(BusinessException.class, () -> name(NameKind.PASSPORT, "Олена", "Kovalchuk"));
    }

    @Test
    void aNativeNameMayBeOfAnyScriptButHasNoDigitsOrSigns() {
        assertEquals("Arab", name(NameKind.NATIVE_SCRIPT, "زهرا", "رحیمی").getScript());
        assertEquals("Cyrl", name(NameKind.NATIVE_SCRIPT, "Олена", "Ковальчук").getScript());
        assertEquals("Ethi", name(NameKind.NATIVE_SCRIPT, "ተስፋይ", "").getScript());
        assertThrows(BusinessException.class, () -> name(NameKind.NATIVE_SCRIPT, "Олена1", "Ковальчук"));
    }

    @Test
    void theMachineReadableZoneHasCapitalsAndFillersOnly() {
        assertEquals("RAHIMI", name(NameKind.MRZ, "ZAHRA", "RAHIMI").getFamilyName());
        assertThrows(BusinessException.class, () -> name(NameKind.MRZ, "Zahra", "RAHIMI"));
    }

    @Test
    void aNameThatFitsNoFormIsRefused() {
        assertThrows(BusinessException.class, () -> name(NameKind.PASSPORT, "a".repeat(121), "Rahimi"));
    }

    private static PersonName name(NameKind kind, String given, String family) {
        return new PersonName(kind, given, family, DAY);
    }
}
