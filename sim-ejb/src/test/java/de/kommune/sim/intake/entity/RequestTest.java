package de.kommune.sim.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Where a request can go, and that it ends once. */
class RequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(9, 0);

    private final Person person = new Person(
            new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", TODAY),
            PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)));
    private final SimCase opened = new SimCase("2026-0001", person, TargetGroup.HOMELESS, CaseGroup.C, TODAY);
    private final Request request =
            new Request("token", person, facts(TargetGroup.HOMELESS, CaseGroup.C), "beratung1", NOW);

    @Test
    void aNewRequestIsNobodysAndCanBeGivenFromOneToAnother() {
        assertEquals(RequestState.UNASSIGNED, request.getState());
        assertNull(request.getAssignedTo());
        request.assign("beratung1", "teamleitung", NOW);
        request.assign("beratung2", "teamleitung", NOW);
        assertEquals("beratung2", request.getAssignedTo());
        assertEquals(RequestState.ASSIGNED, request.getState());
        assertRefused("intake.alreadyAssigned", () -> request.assign("beratung2", "teamleitung", NOW));
    }

    @Test
    void aCaseIsOpenedOnlyForWhoeverHasIt() {
        assertRefused("intake.notAssigned", () -> request.becomes(opened, "beratung1", NOW));
        request.assign("beratung1", "teamleitung", NOW);
        request.becomes(opened, "beratung1", NOW);
        assertSame(opened, request.getSimCase());
        assertEquals(RequestState.CASE_OPENED, request.getState());
        assertEndedOnce();
    }

    @Test
    void itIsAnsweredWithoutACaseEvenBeforeAnybodyHasIt() {
        request.answer("beratung1", NOW);
        assertEquals(RequestState.ANSWERED, request.getState());
        assertEndedOnce();
    }

    @Test
    void itIsDeclinedForAReason() {
        assertThrows(NullPointerException.class, () -> request.decline(null, "beratung1", NOW));
        assertEquals(RequestState.UNASSIGNED, request.getState());
        request.decline(DeclineReason.OTHER_OFFICE, "beratung1", NOW);
        assertEquals(DeclineReason.OTHER_OFFICE, request.getDeclineReason());
        assertEndedOnce();
    }

    @Test
    void theGroupsAreForHomelessPeopleOnly() {
        assertRefused("cases.groupOfRefugee", () -> facts(TargetGroup.REFUGEE, CaseGroup.A));
    }

    private void assertEndedOnce() {
        assertRefused("intake.alreadySettled", () -> request.answer("teamleitung", NOW));
        assertRefused("intake.alreadySettled", () -> request.assign("beratung2", "teamleitung", NOW));
        assertRefused("intake.alreadySettled", () -> request.decline(DeclineReason.TWICE, "teamleitung", NOW));
        assertRefused("intake.alreadySettled", () -> request.becomes(opened, "teamleitung", NOW));
        assertEquals("beratung1", request.getSettledBy());
    }

    private static RequestFacts facts(TargetGroup target, CaseGroup group) {
        return new RequestFacts(Asker.CLIENT, " ", Set.of("prs"), target, group, Urgency.NORMAL, TODAY);
    }

    private static void assertRefused(String key, Executable step) {
        assertEquals(key, assertThrows(BusinessException.class, step).getKey());
    }
}
