package de.kommune.sim.persons.matching.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The result of comparing two records, with everything that led to it («Erläuterung»).
 *
 * @param weight the sum of evidence in bits, without the prior
 * @param probability that both are one person, for a pair that a search brought up
 * @param caution why the band is lower than the probability alone would say, null if it is not
 * @param namesSwapped whether given and family name had to be exchanged
 */
public record Explanation(
        Band band,
        double probability,
        double weight,
        List<FieldAgreement> fields,
        boolean namesSwapped,
        Caution caution)
        implements Serializable {

    /** What keeps two records apart although much agrees («Vorbehalt»). */
    public enum Caution {
        /** Same household, family name or birth date, but another given name: brothers, sisters, twins. */
        RELATIVES,
        /** Same names, but clearly another birth date: father and son, mother and daughter. */
        GENERATIONS,
        /** The same number of an office, but another name: somebody mistyped it. */
        NUMBER_CONTRADICTS_NAME,
        /** Names and birth date agree, but an office knows both under different numbers. */
        OTHER_NUMBER,
        /** Alike given names, but another sex. */
        OTHER_SEX,
        /** Alike names alone, with nothing that confirms them. */
        NAME_ALONE
    }

    public Explanation {
        fields = List.copyOf(fields);
    }

    public Optional<FieldAgreement> field(Field field) {
        return fields.stream().filter(agreement -> agreement.field() == field).findFirst();
    }

    /** Whether somebody should see this pair. */
    public boolean isProposed() {
        return band != Band.DIFFERENT;
    }
}
