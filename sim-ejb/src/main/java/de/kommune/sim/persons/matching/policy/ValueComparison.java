package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.Set;

/** Compares the values of a field other than name and birth date; of several values the best pair counts. */
final class ValueComparison {

    private ValueComparison() {}

    static Reason compare(Field field, Set<String> here, Set<String> there) {
        Reason best = Reason.DIFFERENT;
        for (String left : here) {
            for (String right : there) {
                Reason reason = compare(field, left, right);
                best = reason.compareTo(best) < 0 ? reason : best;
            }
        }
        boolean several = here.size() > 1 || there.size() > 1;
        return best == Reason.IDENTICAL && several && !field.identifies() ? Reason.SHARED : best;
    }

    private static Reason compare(Field field, String left, String right) {
        if (left.equals(right)) {
            return Reason.IDENTICAL;
        }
        return switch (field) {
            case SEX, CITIZENSHIP, HOUSEHOLD, REGION -> Reason.DIFFERENT;
            case AZR_NUMBER, FILE_NUMBER, POSTCODE, HOUSE_NUMBER, PHONE ->
                left.length() > 1 && TypingSlip.distance(left, right) == 1 ? Reason.TYPING_SLIP : Reason.DIFFERENT;
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
