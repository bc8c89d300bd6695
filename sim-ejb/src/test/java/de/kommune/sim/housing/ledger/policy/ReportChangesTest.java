package de.kommune.sim.housing.ledger.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.housing.ledger.entity.Reported;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

    private final ReportChanges changes = new ReportChanges();

    @Test
    void whoCameInAndWhoWentOutIsNamed() {
        List<Reported> then = List.of(person(1), person(2));
        assertEquals(List.of(person(1)), changes.out(then, Set.of(2L, 3L)));
        assertEquals(Set.of(3L), changes.in(then, Set.of(2L, 3L)));
    }

    @Test
    void whereNothingChangedNobodyIsNamed() {
        assertEquals(List.of(), changes.out(List.of(person(1)), Set.of(1L)));
        assertEquals(Set.of(), changes.in(List.of(person(1)), Set.of(1L)));
    }

    private static Reported person(long id) {
        return new Reported(id, "Name", "P-" + id);
    }
}
