package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.Set;

/** Compares the values of a field other than name and birth date; of several values the best pair counts. */
final class ValueComparison {

    private ValueComparison() {}

    static Reason compare(Field field, Set<String> here, Set<String> there) {
        Reason best = field.identifies() ? Reason.UNKNOWN : Reason.DIFFERENT;
        for (String left : here) {
            for (String right : there) {
                Reason reason = field.identifies() ? number(left, right) : compare(field, left, right);
                best = reason.compareTo(best) < 0 ? reason : best;
            }
        }
        boolean several = here.size() > 1 || there.size() > 1;
        return best == Reason.IDENTICAL && several && !field.identifies() ? Reason.SHARED : best;
    }

    /** Numbers of two kinds say nothing about each other; a number without a kind may be any. */
    private static Reason number(String left, String right) {
        String here = MatchRecord.bare(left);
        String there = MatchRecord.bare(right);
        boolean otherKind = !left.equals(here)
                && !right.equals(there)
                && !left.substring(0, left.length() - here.length())
                        .equals(right.substring(0, right.length() - there.length()));
        if (otherKind) {
            return Reason.UNKNOWN;
        }
        if (here.equals(there)) {
            return Reason.IDENTICAL;
        }
        return TypingSlip.isOne(here, there) ? Reason.TYPING_SLIP : Reason.DIFFERENT;
    }

    private static Reason compare(Field field, String left, String right) {
        if (left.equals(right)) {
            return Reason.IDENTICAL;
        }
        return switch (field) {
            case SEX, CITIZENSHIP, HOUSEHOLD, REGION -> Reason.DIFFERENT;
            case POSTCODE, HOUSE_NUMBER, PHONE ->
                left.length() > 1 && TypingSlip.isOne(left, right) ? Reason.TYPING_SLIP : Reason.DIFFERENT;
            default -> words(left, right);
        };
    }

    private static Reason words(String left, String right) {
        String here = String.join(" ", NameFolding.words(left));
        String there = String.join(" ", NameFolding.words(right));
        if (here.equals(there)) {
            return Reason.IDENTICAL;
        }
        Reason asTyped = TypingSlip.words(here, there);
        boolean contained = !here.isEmpty() && !there.isEmpty() && (here.contains(there) || there.contains(here));
        return asTyped == Reason.DIFFERENT && contained ? Reason.RESEMBLING : asTyped;
    }
}
