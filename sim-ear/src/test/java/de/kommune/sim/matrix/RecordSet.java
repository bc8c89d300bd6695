package de.kommune.sim.matrix;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.Role;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one of the staff has made for this run: two people with a name that nobody else has, one
 * in a household, with a case.
 *
 * @param maker the account; empty for records that do not exist
 * @param deputy who stands in for the maker in the case; empty for nobody
 * @param side the department whose records these are
 * @param mark the family name
 * @param traces whatever gives the person away in an answer: names, numbers of people and case
 * @param told what was said across the wall about somebody else, on purpose
 */
record RecordSet(
        String maker,
        String deputy,
        Department side,
        String mark,
        List<String> traces,
        List<Told> told,
        Map<Kind, Long> numbers)
        implements Serializable {

    /**
     * Something that was told to another department: whom it was meant for may know, everybody else beyond may not.
     *
     * @param kinds of the records that are there to be read
     * @param traces the names and numbers in it
     */
    record Told(Set<Kind> kinds, Set<Role> audience, List<String> traces) implements Serializable {

        boolean to(Asker asker) {
            return !Collections.disjoint(audience, asker.roles());
        }
    }

    /** By which data protection knows a case, and nobody behind it. */
    private static final Pattern CASE_NO = Pattern.compile("\\d{4}-\\d{4,}");

    private static final long NO_SUCH = 987_654_321_987L;

    static RecordSet unknown() {
        return new RecordSet("", "", null, "Qxgibtesnicht", List.of(), List.of(), Map.of());
    }

    /** The same records, under another text to look for. */
    RecordSet marked(String text) {
        return new RecordSet(maker, deputy, side, text, traces, told, numbers);
    }

    boolean isUnknown() {
        return maker.isEmpty();
    }

    /** The number of that kind; if there is none of that kind, one that exists but is of another. */
    long number(Kind kind) {
        if (isUnknown()) {
            return kind == Kind.SECOND_PERSON ? NO_SUCH + 1 : NO_SUCH; // a pair is of two
        }
        return numbers.getOrDefault(kind, numbers.get(Kind.PERSON));
    }

    /** Whatever gives somebody of this set away to the asker who may not know of her. */
    List<String> traces(Asker asker) {
        return Stream.concat(
                        traces.stream(),
                        told.stream().filter(one -> !one.to(asker)).flatMap(one -> one.traces().stream()))
                .filter(trace -> !asker.watches() || !CASE_NO.matcher(trace).matches())
                .toList();
    }

    /** Whether a record of that kind was made for the asker to read. */
    boolean isTold(Kind kind, Asker asker) {
        return told.stream().anyMatch(one -> one.kinds().contains(kind) && one.to(asker));
    }

    boolean has(Kind kind) {
        return numbers.containsKey(kind);
    }
}
