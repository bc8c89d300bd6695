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

    private static final Set<Field> NAMES_AND_BIRTH = EnumSet.of(Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BIRTH_DATE);

    private final MatchWeights weights;
    private final NameComparison names;

    public RecordComparison(MatchWeights weights) {
        this.weights = weights;
        this.names = new NameComparison(weights);
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
        for (Field field : Field.values()) {
            if (!NAMES_AND_BIRTH.contains(field)) {
                addComparable(field, here.values(field), there.values(field), fields);
            }
        }
        sum += fields.stream().mapToDouble(FieldAgreement::weight).sum();
        return judged(sum, fields, name != null && name.swapped());
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
        Band band = probability >= weights.setting("likely")
                ? Band.SAME_LIKELY
                : probability >= weights.setting("clerical") ? Band.CLERICAL : Band.DIFFERENT;
        Explanation plain = new Explanation(band, probability, sum, fields, swapped, null);
        return band == Band.DIFFERENT ? plain : Prudence.applied(plain);
    }
}
