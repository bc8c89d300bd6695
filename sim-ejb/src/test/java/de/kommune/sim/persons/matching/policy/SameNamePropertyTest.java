package de.kommune.sim.persons.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
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

    @Test
    void layingSideBySideStopsEarlyOnlyWhereNothingIsLost() {
        double least = -0.85;
        int alike = 0;
        int strangers = 0;
        for (String name : NAMES) {
            for (String other : NAMES.subList(0, 60)) {
                Romanisation.Spelling here = FoldedName.of(name).whole().spelling();
                Romanisation.Spelling there = FoldedName.of(other).whole().spelling();
                double whole = SameName.RULES.margin(here, there, Double.NEGATIVE_INFINITY);
                double early = SameName.RULES.margin(here, there, least);
                if (whole >= least) {
                    alike++;
                    assertEquals(whole, early, 1e-6, name + " / " + other);
                } else {
                    strangers++;
                    assertTrue(early < least, name + " / " + other);
                }
            }
        }
        assertTrue(alike > 100 && strangers > 1000, alike + " and " + strangers + " prove nothing");
    }

    @Test
    void whoIsToldApartAtHalfTheCostIsNotProposedAtTheFullOne() {
        RecordComparison comparison = new RecordComparison(MatchWeights.standard());
        Random random = new Random(11);
        int apart = 0;
        for (int at = 0; at < 6000; at++) {
            FoldedRecord here = madeUp(random, NAMES.get(random.nextInt(NAMES.size())));
            FoldedRecord there = madeUp(random, NAMES.get(random.nextInt(NAMES.size())));
            if (comparison.areTwo(here, there)) {
                apart++;
                assertFalse(
                        comparison.compare(here, there).isProposed(),
                        () -> comparison.compare(here, there).toString());
            }
        }
        assertTrue(apart > 1000, apart + " prove nothing");
    }

    /** Born on one of two days, one of two families, with few numbers, so that much agrees by chance. */
    private static FoldedRecord madeUp(Random random, String given) {
        String family = random.nextBoolean() ? "Haddad" : NAMES.get(random.nextInt(NAMES.size()));
        boolean exchanged = random.nextInt(5) == 0;
        MatchRecord record = MatchRecord.empty()
                .withName(exchanged ? family : given, exchanged ? given : family)
                .withBirth(Birth.of(1985, 3, random.nextInt(4) == 0 ? 12 : 11))
                .with(Field.CITIZENSHIP, "SYR")
                .with(Field.SEX, random.nextBoolean() ? "MALE" : "FEMALE");
        if (random.nextBoolean()) {
            record = record.with(Field.AZR_NUMBER, "12345678901" + random.nextInt(3));
        }
        return new FoldedRecord(random.nextInt(4) == 0 ? record.with(Field.HOUSEHOLD, "1") : record);
    }
}
