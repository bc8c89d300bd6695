package de.kommune.sim.persons.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number that stands for a person on paper and in talk («Personennummer»), like {@code P-7K3M-9XQ4}: seven random
 * characters, which say nothing about the person, and one that reveals a slip. There are no vowels and no characters
 * that are easily taken for another. The check is a weighted sum modulo 29, a prime: it notices each single wrong
 * character and each pair of swapped ones.
 */
public final class PersonNumber {

    private static final String ALPHABET = "123456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 7;

    private PersonNumber() {}

    /** A new number; whether somebody has it already is for the register to say. */
    public static String random(RandomGenerator random) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return written(number.append(checkCharacter(number)));
    }

    /** Reads what somebody typed, in any case and with or without dashes; empty if it is not a person's number. */
    public static Optional<String> parse(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!bare.matches("P[" + ALPHABET + "]{8}")) {
            return Optional.empty();
        }
        String random = bare.substring(1, 1 + RANDOM_CHARACTERS);
        boolean right = bare.charAt(bare.length() - 1) == checkCharacter(random);
        return right ? Optional.of(written(bare.substring(1))) : Optional.empty();
    }

    private static String written(CharSequence eight) {
        return "P-" + eight.subSequence(0, 4) + "-" + eight.subSequence(4, 8);
    }

    private static char checkCharacter(CharSequence random) {
        int sum = 0;
        for (int i = 0; i < random.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(random.charAt(i));
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }
}
