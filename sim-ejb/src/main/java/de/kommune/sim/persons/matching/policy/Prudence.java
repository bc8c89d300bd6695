package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.Explanation.Caution;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.EnumSet;
import java.util.Set;

/**
 * What no sum of evidence may override («Vorsicht»). Relatives share family name, address, household, telephone and, as
 * twins, the birth date; the evidence of these fields is not independent, so that it may never outweigh a given name
 * that is another one. The same holds for father and son of one name. A wrong merge of two people hurts them; a
 * duplicate that somebody has to look at costs a minute.
 */
final class Prudence {

    private static final Set<Reason> SURE_NAME = EnumSet.of(
            Reason.IDENTICAL,
            Reason.SAME_LETTERS,
            Reason.SAME_CONSONANTS,
            Reason.ROMANISATION,
            Reason.OTHER_LANGUAGE,
            Reason.SAME_WORDS,
            Reason.PART_OF);
    private static final Set<Reason> SAME_WRITTEN =
            EnumSet.of(Reason.IDENTICAL, Reason.SAME_LETTERS, Reason.SAME_WORDS);
    static final Set<Reason> OTHER_NAME = EnumSet.of(Reason.DIFFERENT, Reason.RESEMBLING);
    private static final Set<Reason> SURE_BIRTH =
            EnumSet.of(Reason.IDENTICAL, Reason.SAME_NOMINAL_DAY, Reason.DAY_AND_MONTH_SWAPPED, Reason.SAME_YEAR);

    private static final Set<Reason> OTHER_BIRTH =
            EnumSet.of(Reason.TWO_PARTS_SAME, Reason.YEAR_NEAR, Reason.OTHER_CALENDAR);

    private final Explanation plain;
    private final Reason given;
    private final Reason family;
    private final Reason birth;

    private Prudence(Explanation plain) {
        this.plain = plain;
        given = reason(Field.GIVEN_NAME);
        family = reason(Field.FAMILY_NAME);
        birth = reason(Field.BIRTH_DATE);
    }

    static Explanation applied(Explanation plain) {
        return new Prudence(plain).judged();
    }

    private Explanation judged() {
        boolean sameNumber = isNumber(Reason.IDENTICAL);
        if (sameNumber) {
            return OTHER_NAME.contains(given) || birth == Reason.DIFFERENT
                    ? lowered(Band.CLERICAL, Caution.NUMBER_CONTRADICTS_NAME)
                    : plain;
        }
        boolean knownAsTwo = knownAsTwo();
        if (OTHER_NAME.contains(given)) {
            boolean mayBeOne = birth == Reason.IDENTICAL && !knownAsTwo;
            return lowered(mayBeOne ? Band.CLERICAL : Band.DIFFERENT, Caution.RELATIVES);
        }
        if (birth == Reason.DIFFERENT) {
            return lowered(knownAsTwo ? Band.DIFFERENT : Band.CLERICAL, Caution.GENERATIONS);
        }
        return isOtherNumber() ? underOtherNumber() : doubted();
    }

    /** Some people got a second number; but where more than the number contradicts, they are two. */
    private Explanation underOtherNumber() {
        boolean birthDoubtful = !SURE_BIRTH.contains(birth);
        boolean birthContradicts = OTHER_BIRTH.contains(birth);
        boolean twoDoubts = birthDoubtful && !SURE_NAME.contains(family) || birthContradicts;
        boolean twoOfOneHousehold = sameHousehold() && isNumber(Reason.DIFFERENT);
        return lowered(twoOfOneHousehold || twoDoubts ? Band.DIFFERENT : Band.CLERICAL, Caution.OTHER_NUMBER);
    }

    /** Doubts that send a pair to somebody who looks, but do not dismiss it. */
    private Explanation doubted() {
        if (reason(Field.SEX) == Reason.DIFFERENT) {
            return lowered(Band.CLERICAL, Caution.OTHER_SEX);
        }
        boolean listedApart = sameHousehold() && !SAME_WRITTEN.contains(given);
        if (!SURE_NAME.contains(given) || listedApart || isFeminineForm()) {
            return lowered(Band.CLERICAL, Caution.RELATIVES);
        }
        if (!SURE_NAME.contains(family) && birth != Reason.IDENTICAL || birth == Reason.UNKNOWN) {
            return lowered(Band.CLERICAL, Caution.NAME_ALONE);
        }
        return SURE_BIRTH.contains(birth) || birth == Reason.TYPING_SLIP && SAME_WRITTEN.contains(given)
                ? plain
                : lowered(Band.CLERICAL, Caution.GENERATIONS);
    }

    /** Whether the papers themselves list two people: in one household, of two sexes, or under two numbers. */
    private boolean knownAsTwo() {
        return sameHousehold() || reason(Field.SEX) == Reason.DIFFERENT || isOtherNumber();
    }

    private boolean sameHousehold() {
        return reason(Field.HOUSEHOLD) == Reason.IDENTICAL;
    }

    /** Relatives who came together often bear numbers that differ in one digit; so a slip counts as another number. */
    private boolean isOtherNumber() {
        return isNumber(Reason.DIFFERENT) || isNumber(Reason.TYPING_SLIP);
    }

    /** Karim and Karima, Oleksandr and Oleksandra: brother and sister as easily as one person. */
    private boolean isFeminineForm() {
        return plain.field(Field.GIVEN_NAME)
                .map(FieldAgreement::values)
                .filter(values -> values.size() > 1)
                .filter(values -> NameForms.differByFeminineEnding(values.get(0), values.get(1)))
                .isPresent();
    }

    private boolean isNumber(Reason reason) {
        return reason(Field.AZR_NUMBER) == reason || reason(Field.FILE_NUMBER) == reason;
    }

    private Reason reason(Field field) {
        return plain.field(field).map(FieldAgreement::reason).orElse(Reason.UNKNOWN);
    }

    private Explanation lowered(Band most, Caution caution) {
        Band band = plain.band().compareTo(most) >= 0 ? plain.band() : most;
        return new Explanation(
                band, plain.probability(), plain.weight(), plain.fields(), plain.namesSwapped(), caution);
    }
}
