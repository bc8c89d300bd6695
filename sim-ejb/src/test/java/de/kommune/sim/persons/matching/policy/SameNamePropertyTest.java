package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every pair of names, tried on made-up ones. */
class SameNamePropertyTest {

    private static final String[] SYLLABLES = {
        "kha", "led", "mu", "ham", "mad", "schtsch", "er", "bak", "yu", "lii", "a", "ö", "zh", "an", "na", "ğ", "ou",
        "ssa", "ma", "gh", "qa", "sem", "'", "dj", "ç", "ü", "th", "x", "w"
    };
    private static final List<String> NAMES = new ArrayList<>();

    @BeforeAll
    static void makeUpNames() {
        Random random = new Random(7);
        for (int name = 0; name < 300; name++) {
            StringBuilder made = new StringBuilder("B");
            for (int syllable = 0; syllable <= random.nextInt(4); syllable++) {
                made.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                made.append(random.nextInt(5) == 0 ? " " : "");
            }
            NAMES.add(made.toString().strip());
        }
    }

    @Test
    void comparingIsSymmetric() {
        for (int at = 1; at < NAMES.size(); at++) {
            Likeness there = SameName.compare(NAMES.get(at - 1), NAMES.get(at));
            Likeness back = SameName.compare(NAMES.get(at), NAMES.get(at - 1));
            assertEquals(there.degree(), back.degree(), 1e-6, NAMES.get(at - 1) + " / " + NAMES.get(at));
            assertEquals(there.reason(), back.reason(), NAMES.get(at - 1) + " / " + NAMES.get(at));
        }
    }

    @Test
    void everyNameIsItself() {
        NAMES.forEach(name -> assertEquals(1, SameName.compare(name, name).degree(), name));
    }

    @Test
    void capitalsChangeNothing() {
        NAMES.forEach(name ->
                assertTrue(SameName.compare(name, name.toUpperCase(Locale.ROOT)).same(), name));
    }

    @Test
    void decomposedAccentsChangeNothing() {
        NAMES.forEach(name -> assertTrue(
                SameName.compare(name, Normalizer.normalize(name, Normalizer.Form.NFD))
                                .degree()
                        >= 0.99,
                name));
    }

    @Test
    void theOrderOfWordsChangesNothing() {
        for (String name : NAMES) {
            List<String> words = new ArrayList<>(List.of(name.split(" ")));
            Collections.reverse(words);
            assertTrue(SameName.compare(name, String.join(" ", words)).same(), name);
        }
    }

    @Test
    void theDegreeIsAProbability() {
        for (int at = 1; at < NAMES.size(); at++) {
            double degree = SameName.compare(NAMES.get(at - 1), NAMES.get(at)).degree();
            assertTrue(degree >= 0 && degree <= 1, NAMES.get(at));
        }
    }
}
