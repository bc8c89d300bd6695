package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A record made ready for comparing many times: its names are folded once. */
public final class FoldedRecord {

    private final MatchRecord record;
    private final List<Name> names;

    public FoldedRecord(MatchRecord record) {
        this.record = record;
        this.names = record.names().stream()
                .map(name -> new Name(FoldedName.of(name.given()), FoldedName.of(name.family())))
                .filter(name -> !name.given().isUnknown() || !name.family().isUnknown())
                .toList();
    }

    List<Name> names() {
        return names;
    }

    /** The skeletons of each word of the names, whatever its place. */
    List<Set<String>> skeletons() {
        return names.stream()
                .flatMap(name -> Stream.of(name.given(), name.family()))
                .flatMap(name -> name.words().stream())
                .map(FoldedName.Word::skeletons)
                .distinct()
                .toList();
    }

    Birth birth() {
        return record.birth();
    }

    Set<String> values(Field field) {
        return record.values(field);
    }

    /** Given and family name; one of them may be unknown. */
    record Name(FoldedName given, FoldedName family) {}
}
