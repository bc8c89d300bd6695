package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two records are one person («Dublettenprüfung»): adds up the evidence of all fields after Fellegi and Sunter,
 * then lets no sum override what tells relatives apart. Says, explains, never merges. The order of the records never
 * matters.
 */
public final class RecordComparison {

    private static final List<Field> OTHER_FIELDS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BIRTH_DATE)));

    private static final Set<Reason> OTHER_NUMBER = EnumSet.of(Reason.DIFFERENT, Reason.TYPING_SLIP);

    private final MatchWeights weights;
    private final NameComparison names;
    private final double likely;
    private final double clerical;

    public RecordComparison(MatchWeights weights) {
        this.weights = weights;
        this.names = new NameComparison(weights);
        this.likely = weights.setting("likely");
        this.clerical = weights.setting("clerical");
    }

    public Explanation compare(MatchRecord here, MatchRecord there) {
        return compare(new FoldedRecord(here), new FoldedRecord(there));
    }

    /** The same, for records that are compared many times. */
    public Explanation compare(FoldedRecord here, FoldedRecord there) {
        List<FieldAgreement> fields = new ArrayList<>();
        NameComparison.Result name = names.compare(here.names(), there.names());
        double sum = 0;
        if (name != null) {
            fields.add(name.given());
            fields.add(name.family());
            sum += name.weight() - name.given().weight() - name.family().weight();
        }
        if (here.birth() != null && there.birth() != null) {
            Reason reason = BirthComparison.compare(here.birth(), there.birth());
            fields.add(new FieldAgreement(
                    Field.BIRTH_DATE,
                    reason,
                    weights.of(Field.BIRTH_DATE, reason),
                    List.of(here.birth().shown(), there.birth().shown())));
        }
        for (Field field : OTHER_FIELDS) {
            addComparable(field, here.values(field), there.values(field), fields);
        }
        sum += fields.stream().mapToDouble(FieldAgreement::weight).sum();
        return judged(sum, fields, name != null && name.swapped());
    }

    /**
     * Whether the papers list two people and the given names are two as well: then no other evidence brings the pair before
     * anybody, as {@link Prudence} says, and most strangers who only share a birthday are told apart at half the cost.
     */
    public boolean areTwo(FoldedRecord here, FoldedRecord there) {
        return listedAsTwo(here, there) && names.givenNamesDiffer(here.names(), there.names());
    }

    private static boolean listedAsTwo(FoldedRecord here, FoldedRecord there) {
        Reason azr = reason(Field.AZR_NUMBER, here, there);
        Reason file = reason(Field.FILE_NUMBER, here, there);
        if (azr == Reason.IDENTICAL || file == Reason.IDENTICAL) {
            return false;
        }
        return OTHER_NUMBER.contains(azr)
                || OTHER_NUMBER.contains(file)
                || reason(Field.SEX, here, there) == Reason.DIFFERENT
                || reason(Field.HOUSEHOLD, here, there) == Reason.IDENTICAL;
    }

    private static Reason reason(Field field, FoldedRecord here, FoldedRecord there) {
        Set<String> left = here.values(field);
        Set<String> right = there.values(field);
        return left.isEmpty() || right.isEmpty() ? Reason.UNKNOWN : ValueComparison.compare(field, left, right);
    }

    private void addComparable(Field field, Set<String> here, Set<String> there, List<FieldAgreement> fields) {
        if (!here.isEmpty() && !there.isEmpty()) {
            Reason reason = ValueComparison.compare(field, here, there);
            fields.add(new FieldAgreement(
                    field,
                    reason,
                    weights.of(field, reason),
                    List.of(String.join(", ", here), String.join(", ", there))));
        }
    }

    private Explanation judged(double sum, List<FieldAgreement> fields, boolean swapped) {
        double probability = weights.probability(sum);
        Band band = probability >= likely ? Band.SAME_LIKELY : probability >= clerical ? Band.CLERICAL : Band.DIFFERENT;
        Explanation plain = new Explanation(band, probability, sum, fields, swapped, null);
        return band == Band.DIFFERENT ? plain : Prudence.applied(plain);
    }
}
