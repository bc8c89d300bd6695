package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.persons.matching.entity.Reason;
import de.kommune.sim.persons.matching.policy.FoldedRecord.Name;
import java.util.ArrayList;
import java.util.List;

/** Compares given and family names of two records: as they stand, exchanged, or with one of them all in one field. */
final class NameComparison {

    /** Both fields' agreement in the arrangement that tells most for one person. */
    record Result(FieldAgreement given, FieldAgreement family, boolean swapped, double weight) {}

    private final MatchWeights weights;
    private final double exchanged;

    NameComparison(MatchWeights weights) {
        this.weights = weights;
        this.exchanged = weights.setting("swapped");
    }

    /** The best of all pairs of names; null if one of both has none. */
    Result compare(List<Name> here, List<Name> there) {
        Result best = null;
        for (Name left : here) {
            for (Name right : there) {
                best = better(best, compare(left, right));
            }
        }
        return best;
    }

    /** Whether the given names are two in whatever arrangement; false if one of both records has no name. */
    boolean givenNamesDiffer(List<Name> here, List<Name> there) {
        for (Name left : here) {
            for (Name right : there) {
                if (mayShareGivenName(left, right)) {
                    return false;
                }
            }
        }
        return !here.isEmpty() && !there.isEmpty();
    }

    private boolean mayShareGivenName(Name left, Name right) {
        for (Name here : arrangements(left, right)) {
            for (Name there : arrangements(right, left)) {
                if (!isOther(here.given(), there.given()) || !isOther(here.given(), there.family())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOther(FoldedName here, FoldedName there) {
        return Prudence.OTHER_NAME.contains(
                agreement(Field.GIVEN_NAME, here, there).reason());
    }

    private Result compare(Name left, Name right) {
        Result best = null;
        for (Name here : arrangements(left, right)) {
            for (Name there : arrangements(right, left)) {
                best = better(best, arranged(here, there, false));
                if (best.given().weight() > 0 && best.family().weight() > 0) {
                    continue;
                }
                best = better(best, arranged(here, new Name(there.family(), there.given()), true));
            }
        }
        return best;
    }

    private static Result better(Result one, Result other) {
        return one == null || other != null && other.weight() > one.weight() ? other : one;
    }

    /** A name all in one field is tried with each cut into given and family name, if the other record has both. */
    private static List<Name> arrangements(Name name, Name other) {
        boolean inOneField = name.given().isUnknown() != name.family().isUnknown();
        FoldedName all = name.given().isUnknown() ? name.family() : name.given();
        if (!inOneField
                || all.words().size() < 2
                || other.given().isUnknown()
                || other.family().isUnknown()) {
            return List.of(name);
        }
        List<Name> cuts = new ArrayList<>();
        for (int cut = 1; cut < all.words().size(); cut++) {
            cuts.add(new Name(all.part(0, cut), all.part(cut, all.words().size())));
        }
        return cuts;
    }

    private Result arranged(Name here, Name there, boolean swapped) {
        FieldAgreement given = agreement(Field.GIVEN_NAME, here.given(), there.given());
        FieldAgreement family = agreement(Field.FAMILY_NAME, here.family(), there.family());
        double sum = given.weight() + family.weight() + (swapped ? exchanged : 0);
        return new Result(given, family, swapped, sum);
    }

    private FieldAgreement agreement(Field field, FoldedName here, FoldedName there) {
        Likeness likeness = SameName.compare(here, there);
        Reason reason = likeness.reason();
        if (reason == Reason.DIFFERENT && !here.whole().isKnownAsOtherThan(there.whole())) {
            reason = TypingSlip.words(here.joined(), there.joined());
        }
        return new FieldAgreement(field, reason, weights.of(field, reason), likeness.values());
    }
}
