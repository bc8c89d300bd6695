package de.kommune.sim.persons.matching.entity;

import java.io.Serializable;
import java.util.List;

/**
 * How far two records agree in one field («Übereinstimmung im Merkmal»).
 *
 * @param weight evidence in bits for one person if positive, against it if negative
 * @param reason why, for the bundles
 * @param values the values of the reason's sentence: here, there, and for names what differs
 */
public record FieldAgreement(Field field, Reason reason, double weight, List<String> values) implements Serializable {

    /** How strongly a field speaks («Stärke»). */
    public enum Strength {
        STRONGLY_FOR,
        FOR,
        NEUTRAL,
        AGAINST,
        STRONGLY_AGAINST
    }

    private static final double STRONG = 4;
    private static final double NOTEWORTHY = 0.5;

    public FieldAgreement {
        values = List.copyOf(values);
    }

    public Strength strength() {
        if (Math.abs(weight) < NOTEWORTHY) {
            return Strength.NEUTRAL;
        }
        boolean strong = Math.abs(weight) >= STRONG;
        return weight > 0
                ? strong ? Strength.STRONGLY_FOR : Strength.FOR
                : strong ? Strength.STRONGLY_AGAINST : Strength.AGAINST;
    }
}
