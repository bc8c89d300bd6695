package de.kommune.sim.consents.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTextTest {

    @Test
    void aPassageNamesThePlacesThatItLacks() {
        assertEquals(List.of("{until}"), FormText.VALIDITY.missingIn("Gilt ab {from}."));
        assertEquals(List.of(), FormText.VALIDITY.missingIn("Bis {until}, ab {from}."));
        assertEquals(List.of(), FormText.RIGHTS.missingIn("Freiwillig."));
    }

    @Test
    void aPlaceThatNobodyFillsIsFound() {
        assertEquals(List.of("{name}"), FormText.PURPOSE.unknownIn("Für {name}: {purpose}"));
        assertEquals(List.of(), FormText.PURPOSE.unknownIn("Für: {purpose} { offen"));
    }

    @Test
    void eachKindOfDetailAndRecipientHasItsWord() {
        for (DataCategory category : DataCategory.values()) {
            assertEquals("DATA_" + category, FormText.of(category).name());
        }
        for (RecipientKind kind : RecipientKind.values()) {
            assertEquals("TO_" + kind, FormText.of(kind).name());
        }
    }
}
