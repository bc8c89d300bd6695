package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Reason;
import java.util.List;

/**
 * How alike two single names are («Namensähnlichkeit»).
 *
 * @param degree from 0 to 1; the probability that both spell one name, for a pair as likely to be one as not
 * @param reason why, for the bundles
 * @param values the values of the reason's sentence: both spellings, then what differs
 */
public record Likeness(double degree, Reason reason, List<String> values) {

    /** From here on two spellings count as the same name. */
    public static final double SAME = 0.5;

    public Likeness {
        values = List.copyOf(values);
    }

    /** Whether both may be taken for one name. */
    public boolean same() {
        return degree >= SAME;
    }
}
