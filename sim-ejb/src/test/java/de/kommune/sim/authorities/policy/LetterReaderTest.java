package de.kommune.sim.authorities.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.entity.LetterLabel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterReaderTest {

    private final LetterReader reader = new LetterReader(List.of(
            new LetterLabel(LetterField.ORDER_REF, "Aktenzeichen:"),
            new LetterLabel(LetterField.ANNOUNCED_ON, "Datum"),
            new LetterLabel(LetterField.ARRIVAL_PLANNED, "Datum der Ankunft"),
            new LetterLabel(LetterField.FAMILY_NAME, "Name"),
            new LetterLabel(LetterField.GIVEN_NAMES, "Vorname"),
            new LetterLabel(LetterField.BIRTH_DATE, "geb. am")));

    @Test
    void whatStandsBehindAKnownLabelIsFoundAndTheRestIsLeftForTheClerk() {
        LetterReader.Found found = reader.read(List.of(
                "Sehr geehrte Damen und Herren,",
                "AKTENZEICHEN: 21.4-17/2026",
                "Datum der Ankunft: 07.12.2026",
                "Datum : 23.11.2026"));
        assertEquals(
                Map.of(
                        LetterField.ORDER_REF, "21.4-17/2026",
                        LetterField.ARRIVAL_PLANNED, "07.12.2026",
                        LetterField.ANNOUNCED_ON, "23.11.2026"),
                found.facts());
        assertEquals(List.of("Sehr geehrte Damen und Herren,"), found.unread());
    }

    @Test
    void aNewPersonBeginsWhereAFieldComesAgain() {
        LetterReader.Found found = reader.read(
                List.of("Name: Beispiel", "Vorname: Zahra", "geb. am 14.03.1991", "Name: Beispiel", "Vorname: Omid"));
        assertEquals(
                List.of(
                        Map.of(
                                LetterField.FAMILY_NAME, "Beispiel",
                                LetterField.GIVEN_NAMES, "Zahra",
                                LetterField.BIRTH_DATE, "14.03.1991"),
                        Map.of(LetterField.FAMILY_NAME, "Beispiel", LetterField.GIVEN_NAMES, "Omid")),
                found.people());
    }

    @Test
    void aValueMayStandInTheNextLineButNoLabelIsAValue() {
        LetterReader.Found found = reader.read(List.of("Aktenzeichen", "21.4", "Vorname:", "Name: Beispiel"));
        assertEquals("21.4", found.facts().get(LetterField.ORDER_REF));
        assertEquals(List.of(Map.of(LetterField.FAMILY_NAME, "Beispiel")), found.people());
        assertEquals(List.of("Vorname:"), found.unread());
    }

    @Test
    void aLabelIsAWholeWordAndASecondFileNumberIsForTheClerk() {
        LetterReader.Found found =
                reader.read(List.of("Namensliste folgt", "Aktenzeichen: 1", "Aktenzeichen: 2", "Datum"));
        assertEquals(List.of(), found.people());
        assertEquals(Map.of(LetterField.ORDER_REF, "1"), found.facts());
        assertEquals(List.of("Namensliste folgt", "Aktenzeichen: 2", "Datum"), found.unread());
    }
}
