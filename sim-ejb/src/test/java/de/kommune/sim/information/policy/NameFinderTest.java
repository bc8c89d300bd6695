package de.kommune.sim.information.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private final NameFinder finder =
            new NameFinder(new KnownNames(List.of("Zahra", "Rahimi"), List.of("0173 4455667", "zahra@example.org"))
                    .with(RedactionGround.HOUSEHOLD, List.of("Omid", "Rahimi", "Nilufar"))
                    .with(RedactionGround.COMPANION, List.of("Yıldız", "Aylin"))
                    .with(RedactionGround.REGISTER, List.of("Weg", "Sommer", "Petra")));

    @Test
    void namesOfTheHouseholdAreBlackedOutAndTheClientsOwnNameStays() {
        assertEquals(
                List.of(new Passage("Omid", RedactionGround.HOUSEHOLD, true)),
                finder.in("Zahra Rahimi kam mit Omid Rahimi zum Gespräch."));
    }

    @Test
    void aNameIsFoundInItsGenitiveAndInAnotherSpelling() {
        assertEquals(
                List.of("Omids", "NILUFAR", "Yildiz"), texts("Omids Zeugnis liegt vor, NILUFAR fehlt, Yildiz auch."));
    }

    @Test
    void theWholeNameIsOnePassage() {
        assertEquals(List.of("Aylin Yıldız"), texts("Mit Aylin Yıldız gesprochen."));
    }

    @Test
    void aNameInsideOfAnotherWordIsNone() {
        assertEquals(List.of(), finder.in("Die Omidistin und das Nilufarium."));
    }

    @Test
    void whoIsAddressedByATitleIsBlackedOutThoughNobodyKnowsTheName() {
        assertEquals(
                List.of(new Passage("Kleinschmidt-Öz", RedactionGround.ADDRESSED, true)),
                finder.in("Termin bei Frau Dr. Kleinschmidt-Öz im Jobcenter."));
    }

    @Test
    void theClientHerselfIsNotBlackedOutWhereSheIsAddressed() {
        assertEquals(List.of(), finder.in("Frau Rahimi hat angerufen."));
    }

    @Test
    void aWordThatIsOnlyANameInTheRegisterIsPointedOutAndNotBlackedOut() {
        assertEquals(
                List.of(
                        new Passage("Weg", RedactionGround.REGISTER, false),
                        new Passage("Sommer", RedactionGround.REGISTER, false)),
                finder.in("Auf dem Weg zur Schule. Im Sommer mehr."));
    }

    @Test
    void twoNamesOfTheRegisterSideBySideAreAName() {
        assertEquals(
                List.of(new Passage("Petra Sommer", RedactionGround.REGISTER, true)), finder.in("Petra Sommer hilft."));
    }

    @Test
    void smallWordsAreNoNames() {
        assertEquals(List.of(), finder.in("Sie ist dann weg, im sommer."));
    }

    @Test
    void numbersAndAddressesOfOthersAreBlackedOutAndTheClientsOwnStay() {
        assertEquals(
                List.of("0171 99887766", "vermieter@example.com"),
                texts("Vermieter: 0171 99887766, vermieter@example.com; sie selbst: 0173/4455667, Zahra@example.org"));
        assertTrue(finder.in("Am 01.02.2026 um 10:30 Uhr, 12.500 Euro.").isEmpty());
    }

    private List<String> texts(String text) {
        return finder.in(text).stream()
                .filter(Passage::blackened)
                .map(Passage::text)
                .toList();
    }
}
