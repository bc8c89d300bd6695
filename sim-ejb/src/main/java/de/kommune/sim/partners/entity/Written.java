package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BusinessException;

/** Words that somebody typed («Eingaben»): without spaces around them, and as long as there is room. */
final class Written {

    private Written() {}

    static String required(String typed, int longest, String missing) {
        if (typed == null || typed.isBlank()) {
            throw new BusinessException(missing);
        }
        return fitting(typed.strip(), longest);
    }

    /** Null for nothing. */
    static String optional(String typed, int longest) {
        return typed == null || typed.isBlank() ? null : fitting(typed.strip(), longest);
    }

    private static String fitting(String words, int longest) {
        if (words.length() > longest) {
            throw new BusinessException("partners.tooLong", longest, words.length());
        }
        return words;
    }
}
