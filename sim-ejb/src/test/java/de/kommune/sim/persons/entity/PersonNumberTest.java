package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNumberTest {

    private static final String ALPHABET = "123456789BCDFGHJKMNPQRSTVWXYZ";

    @Test
    void aNumberIsWrittenInTwoGroupsAndReadBack() {
        String number = PersonNumber.random(new Random(1));
        assertTrue(number.matches("P-[1-9B-DF-HJKMNP-TV-Z]{4}-[1-9B-DF-HJKMNP-TV-Z]{4}"), number);
        assertEquals(Optional.of(number), PersonNumber.parse(number));
    }

    @Test
    void howSomebodyTypesItDoesNotMatter() {
        String number = PersonNumber.random(new Random(2));
        assertEquals(
                Optional.of(number), PersonNumber.parse(number.toLowerCase().replace("-", "")));
        assertEquals(Optional.of(number), PersonNumber.parse("  " + number.replace("-", " ")));
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        String number = PersonNumber.random(new Random(3)).replace("-", "");
        for (int at = 1; at < number.length(); at++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != number.charAt(at)) {
                    String typed = number.substring(0, at) + wrong + number.substring(at + 1);
                    assertEquals(Optional.empty(), PersonNumber.parse(typed), typed);
                }
            }
        }
    }

    @Test
    void everyPairOfSwappedCharactersIsNoticed() {
        for (int seed = 0; seed < 200; seed++) {
            String number = PersonNumber.random(new Random(seed)).replace("-", "");
            for (int at = 1; at < number.length(); at++) {
                for (int other = at + 1; other < number.length(); other++) {
                    char[] typed = number.toCharArray();
                    typed[at] = number.charAt(other);
                    typed[other] = number.charAt(at);
                    boolean same = typed[at] == typed[other];
                    assertEquals(!same, PersonNumber.parse(new String(typed)).isEmpty(), number);
                }
            }
        }
    }

    @Test
    void otherTextIsNoNumber() {
        for (String text : new String[] {"", "P-", "Rahimi", "P-7K3M-9XQ", "206192006762", "P-AAAA-AAAA"}) {
            assertEquals(Optional.empty(), PersonNumber.parse(text), text);
        }
    }

    @Test
    void numbersSayNothingAboutTheirOrder() {
        Random random = new Random(4);
        Set<Character> firsts = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            firsts.add(PersonNumber.random(random).charAt(2));
        }
        assertEquals(ALPHABET.length(), firsts.size());
    }
}
