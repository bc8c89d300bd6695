package de.kommune.sim.takeover.commit.policy;

import de.kommune.sim.persons.entity.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The members of one family of a list, once each («Familie einer Liste»): who is named head first is the head, a second one is
 * a relative of unknown kind. Plain rules.
 */
public final class FamilyPlan {

    private final Map<Long, Relation> members = new LinkedHashMap<>();
    private final List<LocalDate> beginnings = new ArrayList<>();

    /** A row that is about this person and puts her into the family. */
    public void add(long personId, String relation, LocalDate careFrom) {
        Relation named = relation == null ? Relation.OTHER : Relation.valueOf(relation);
        boolean secondHead = named == Relation.HEAD && members.containsValue(Relation.HEAD);
        members.putIfAbsent(personId, secondHead ? Relation.OTHER : named);
        beginnings.add(careFrom);
    }

    /** One person alone is no household that anybody needs to be told of. */
    public boolean isFamily() {
        return members.size() > 1;
    }

    public Map<Long, Relation> members() {
        return members;
    }

    /** Since when they certainly lived together: the first day on which one of them was cared for, else the given day. */
    public LocalDate since(LocalDate otherwise) {
        return beginnings.stream()
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }
}
