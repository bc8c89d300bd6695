package de.kommune.sim.authorities.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Mark CLERK = new Mark("unterkunft1", TODAY.atTime(9, 0));

    @Test
    void aHouseholdIsAnnouncedConfirmedAndArrives() {
        Assignment assignment = announced(TODAY);
        assignment.confirm(CLERK);
        assignment.arrive(TODAY, CLERK);
        assertEquals(TODAY, assignment.getArrivedOn());
        assertEquals(
                List.of(AssignmentState.ANNOUNCED, AssignmentState.CONFIRMED, AssignmentState.ARRIVED),
                assignment.getSteps().stream().map(AssignmentStep::getState).toList());
    }

    @Test
    void whoDidNotComeMayStillComeLater() {
        Assignment assignment = announced(TODAY);
        assignment.missArrival(CLERK);
        assertNull(assignment.getArrivedOn());
        assignment.arrive(TODAY, CLERK);
        assertEquals(AssignmentState.ARRIVED, assignment.getState());
    }

    /** Each state against each step: what the table does not name is refused. */
    @Test
    void nothingElseIsPossible() {
        Set<AssignmentState> open = EnumSet.of(
                AssignmentState.CONFIRMED, AssignmentState.ARRIVED, AssignmentState.NO_SHOW, AssignmentState.CANCELLED);
        assertEquals(open, AssignmentState.ANNOUNCED.next());
        open.remove(AssignmentState.CONFIRMED);
        assertEquals(open, AssignmentState.CONFIRMED.next());
        assertEquals(EnumSet.of(AssignmentState.ARRIVED, AssignmentState.CANCELLED), AssignmentState.NO_SHOW.next());
        Assignment arrived = announced(TODAY);
        arrived.arrive(TODAY, CLERK);
        Assignment cancelled = announced(TODAY);
        cancelled.cancel(CancelReason.REVOKED, CLERK);
        for (Assignment over : List.of(arrived, cancelled)) {
            assertRefused("authorities.notInThisState", () -> over.confirm(CLERK));
            assertRefused("authorities.notInThisState", () -> over.arrive(TODAY, CLERK));
            assertRefused("authorities.notInThisState", () -> over.missArrival(CLERK));
            assertRefused("authorities.notInThisState", () -> over.cancel(CancelReason.REVOKED, CLERK));
            assertRefused("authorities.notInThisState", () -> over.change(basis(), facts(TODAY), CLERK));
        }
    }

    @Test
    void nobodyArrivesTomorrowOrStaysAwayBeforeTheDay() {
        Assignment assignment = announced(TODAY.plusDays(1));
        assertRefused("authorities.arrivedInFuture", () -> assignment.arrive(TODAY.plusDays(1), CLERK));
        assertRefused("authorities.stillExpected", () -> assignment.missArrival(CLERK));
    }

    @Test
    void anotherDayKeepsTheStateAndStaysInTheHistory() {
        Assignment assignment = announced(TODAY);
        assignment.confirm(CLERK);
        assignment.change(basis(), facts(TODAY.plusDays(7)), CLERK);
        assertEquals(AssignmentState.CONFIRMED, assignment.getState());
        assertEquals(
                List.of(TODAY, TODAY, TODAY.plusDays(7)),
                assignment.getSteps().stream().map(AssignmentStep::getPlanned).toList());
    }

    @Test
    void anAssignmentOfNobodyIsNone() {
        assertRefused("authorities.nobody", () -> new Assignment(basis(), facts(TODAY), List.of(), "form", CLERK));
    }

    private static Assignment announced(LocalDate planned) {
        Person person = new Person(
                new PersonName(NameKind.PASSPORT, "Test", "Beispiel", TODAY),
                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
        return new Assignment(basis(), facts(planned), List.of(person), "form", CLERK);
    }

    private static AssignmentBasis basis() {
        return new AssignmentBasis();
    }

    private static AssignmentFacts facts(LocalDate planned) {
        return new AssignmentFacts("ASYLG_50", " 21.4-17 ", TODAY.minusDays(14), planned);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
