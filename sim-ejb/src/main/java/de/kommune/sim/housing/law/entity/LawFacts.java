package de.kommune.sim.housing.law.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;

/**
 * What a legal fact says («Wortlaut und Frist»).
 *
 * @param words as papers cite it; null for the deadlines of defects
 * @param remedy what can be done against a ban; null for all others
 * @param number months until a ban's end can be asked for, or days until a defect should be mended; null for all others
 * @param checked whether somebody who may has checked the words of a ban
 */
public record LawFacts(String words, String remedy, Integer number, boolean checked, String source)
        implements Serializable {

    private static final int LONGEST = 300;
    private static final int LONGEST_BASIS = 120;

    /** The same without blanks around; refuses what the kind lacks. */
    public LawFacts checkedFor(LawKind kind) {
        boolean worded = kind != LawKind.DEFECT;
        boolean numbered = kind == LawKind.DEFECT || kind == LawKind.BAN;
        return new LawFacts(
                worded ? text(words, kind == LawKind.ASSIGNMENT ? LONGEST_BASIS : LONGEST) : null,
                kind == LawKind.BAN ? text(remedy, LONGEST) : null,
                numbered ? given(number) : null,
                checked,
                text(source, LONGEST));
    }

    private static Integer given(Integer number) {
        if (number == null) {
            throw new BusinessException("housing.lawWithoutNumber");
        }
        return number;
    }

    private static String text(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new BusinessException("housing.lawWithoutWords");
        }
        if (text.strip().length() > longest) {
            throw new BusinessException("housing.lawTooLong", longest);
        }
        return text.strip();
    }
}
