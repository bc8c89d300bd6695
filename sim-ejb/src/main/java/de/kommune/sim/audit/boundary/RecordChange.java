package de.kommune.sim.audit.boundary;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That a record was added, changed or removed («Änderung eines Datensatzes»): which kind, which number, which attributes;
 * never their values.
 *
 * @param kind the name of the entity
 * @param attributes empty for one that was added or removed
 */
record RecordChange(Kind change, String kind, Long recordId, List<String> attributes) {

    /** What happened to it. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** As the access log keeps them: all names are Java identifiers, so nothing needs escaping. Null for none. */
    static String json(Collection<RecordChange> changes) {
        return changes.isEmpty()
                ? null
                : changes.stream().map(RecordChange::json).collect(Collectors.joining(",", "[", "]"));
    }

    private String json() {
        return "{\"change\":\"" + change + "\",\"kind\":\"" + kind + "\",\"id\":" + recordId
                + (attributes.isEmpty() ? "" : ",\"attributes\":\"" + String.join(",", attributes) + "\"") + "}";
    }
}
