package de.kommune.sim.takeover.review.policy;

import static de.kommune.sim.takeover.review.policy.Grouping.Node.person;
import static de.kommune.sim.takeover.review.policy.Grouping.Node.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private final Grouping grouping = new Grouping();

    @Test
    void whoIsTheSameAsTheSameIsTheSame() {
        grouping.same(row(1), row(2));
        grouping.same(row(3), row(4));
        grouping.same(row(2), row(3));
        assertEquals(Set.of(row(1), row(2), row(3), row(4)), new HashSet<>(onlyGroup()));
    }

    @Test
    void aRowWithoutASamePairIsNoGroup() {
        grouping.different(row(1), row(2));
        assertEquals(List.of(), grouping.groups());
    }

    @Test
    void theOrderOfTheDecisionsDoesNotMatter() {
        for (int i = 500; i > 0; i--) {
            grouping.same(row(i), row(i - 1));
        }
        assertEquals(501, onlyGroup().size());
    }

    @Test
    void twoCalledDifferentCannotBeOnePersonByWayOfAThird() {
        grouping.same(row(1), row(2));
        grouping.same(row(2), row(3));
        grouping.different(row(1), row(3));
        assertEquals(
                Grouping.Contradiction.CALLED_DIFFERENT,
                grouping.conflict().orElseThrow().why());
    }

    @Test
    void twoRecordsOfTheRegisterAreNotMergedByTheWay() {
        grouping.same(row(1), person(1));
        grouping.same(row(1), person(2));
        assertEquals(
                Grouping.Contradiction.TWO_RECORDS,
                grouping.conflict().orElseThrow().why());
    }

    @Test
    void aRowAndAPersonWithTheSameNumberAreTwoThings() {
        grouping.same(row(1), row(2));
        grouping.different(row(1), person(2));
        assertTrue(grouping.conflict().isEmpty());
    }

    private List<Grouping.Node> onlyGroup() {
        assertEquals(1, grouping.groups().size());
        return grouping.groups().get(0);
    }
}
