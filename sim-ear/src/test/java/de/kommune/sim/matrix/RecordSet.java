package de.kommune.sim.matrix;

import de.kommune.sim.access.Department;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What one of the staff has made for this run: two people with a name that nobody else has, one
 * in a household, with a case.
 *
 * @param maker the account; empty for records that do not exist
 * @param side the department whose records these are
 * @param mark the family name
 * @param traces whatever gives the person away in an answer: names, numbers of people and case
 */
record RecordSet(String maker, Department side, String mark, List<String> traces, Map<Kind, Long> numbers)
        implements Serializable {

    private static final long NO_SUCH = 987_654_321_987L;

    static RecordSet unknown() {
        return new RecordSet("", null, "Qxgibtesnicht", List.of(), Map.of());
    }

    boolean isUnknown() {
        return maker.isEmpty();
    }

    /** The number of that kind; if there is none of that kind, one that exists but is of another. */
    long number(Kind kind) {
        if (isUnknown()) {
            return NO_SUCH;
        }
        return numbers.getOrDefault(kind, numbers.get(Kind.PERSON));
    }

    boolean has(Kind kind) {
        return numbers.containsKey(kind);
    }
}
