package de.kommune.sim.cases.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimCaseTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 1);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final SimCase simCase = openCase();

    @Test
    void aPauseIsKnownToTheClockUntilItEnds() {
        simCase.pause(OPENED.plusMonths(1), "im Krankenhaus");
        assertEquals(CaseStatus.PAUSED, simCase.getStatus());
        assertEquals(
                List.of(Period.since(OPENED.plusMonths(1))), simCase.facts().pauses());
        simCase.resume(OPENED.plusMonths(3));
        assertEquals(CaseStatus.OPEN, simCase.getStatus());
        assertEquals(
                List.of(Period.between(OPENED.plusMonths(1), OPENED.plusMonths(3))),
                simCase.facts().pauses());
    }

    @Test
    void aPauseThatEndsOnItsFirstDayNeverWas() {
        simCase.pause(OPENED.plusMonths(1), "Irrtum");
        simCase.resume(OPENED.plusMonths(1));
        assertEquals(List.of(), simCase.getPauses());
    }

    @Test
    void aPauseNeedsAReasonAndCannotEndBeforeItBegan() {
        assertRefused("cases.pausedWithoutReason", () -> simCase.pause(OPENED, " "));
        simCase.pause(OPENED.plusMonths(1), "im Krankenhaus");
        assertRefused("cases.resumedBeforePause", () -> simCase.resume(OPENED));
    }

    @Test
    void closingEndsWhatIsOpenOnItsLastDay() {
        LocalDate lastDay = LocalDate.of(2025, 6, 30);
        simCase.close(lastDay, ClosingReason.MOVED_AWAY);
        assertEquals(CaseStatus.CLOSED, simCase.getStatus());
        assertEquals(lastDay, simCase.getPeriods().get(0).getPeriod().getLastDay());
    }

    @Test
    void anOfferLeavesTheCaseWithTheTeamAndItsAcceptanceEndsTheCounselling() {
        LocalDate lastDay = LocalDate.of(2026, 11, 23);
        simCase.offerForHandover();
        assertTrue(simCase.getStatus().isLive());
        simCase.keepFromHandover();
        assertEquals(CaseStatus.OPEN, simCase.getStatus());

        simCase.offerForHandover();
        simCase.handOver(lastDay);
        assertEquals(CaseStatus.HANDED_OVER, simCase.getStatus());
        assertEquals(lastDay, simCase.getClosedOn());
        assertEquals(lastDay, simCase.getPeriods().get(0).getPeriod().getLastDay());
        assertRefused("cases.handedOver", simCase::checkNotHandedOver);
        simCase.keepFromHandover();
        assertEquals(CaseStatus.HANDED_OVER, simCase.getStatus());
    }

    @Test
    void aPausedCaseIsNotOfferedAndAnUnofferedOneNotHandedOver() {
        assertRefused("cases.noSuchStep", () -> simCase.handOver(OPENED));
        simCase.pause(OPENED.plusMonths(1), "im Krankenhaus");
        assertRefused("cases.pausedHandover", simCase::offerForHandover);
    }

    @Test
    void aCaseCannotBeClosedBeforeItsPeriodBegan() {
        simCase.counsel(span(Period.since(LocalDate.of(2025, 1, 1))), "beratung1", NOW);
        assertRefused(
                "cases.closedBeforePeriod", () -> simCase.close(LocalDate.of(2024, 12, 31), ClosingReason.NO_NEED));
    }

    @Test
    void aClosedCaseGoesOnWithANewPeriod() {
        simCase.close(LocalDate.of(2025, 6, 30), ClosingReason.MOVED_AWAY);
        assertRefused(
                "cases.reopenedBeforeClosed",
                () -> simCase.reopen(span(Period.since(LocalDate.of(2025, 6, 30))), "beratung1", NOW));
        simCase.reopen(span(Period.since(LocalDate.of(2025, 9, 1))), "beratung1", NOW);
        assertEquals(CaseStatus.REOPENED, simCase.getStatus());
        assertNull(simCase.getClosedOn());
        assertEquals(2, simCase.facts().spans().size());
    }

    @Test
    void aClosedCaseTakesOnlyPeriodsThatAreOver() {
        simCase.close(LocalDate.of(2025, 6, 30), ClosingReason.MOVED_AWAY);
        assertRefused(
                "cases.openPeriodOfClosedCase", () -> simCase.counsel(span(Period.since(OPENED)), "beratung1", NOW));
        simCase.counsel(span(Period.between(OPENED.minusYears(2), OPENED.minusYears(1))), "beratung1", NOW);
        assertEquals(2, simCase.getPeriods().size());
    }

    @Test
    void onlyAConcludedClosingIsTakenBack() {
        simCase.close(LocalDate.of(2025, 6, 30), ClosingReason.MOVED_AWAY);
        assertRefused("cases.noSuchStep", simCase::isNotOver);
    }

    @Test
    void theResponsibleCounsellorChangesWithTheDayAndBothStayKnown() {
        simCase.assign("beratung1", OPENED);
        simCase.assign("beratung2", OPENED.plusMonths(2));
        assertEquals("beratung2", simCase.getResponsible());
        assertEquals(
                List.of(Period.between(OPENED, OPENED.plusMonths(2)), Period.since(OPENED.plusMonths(2))),
                simCase.getResponsibilities().stream()
                        .map(Responsibility::getPeriod)
                        .toList());
    }

    @Test
    void whoWasAssignedByMistakeOnTheSameDayLeavesNoTrace() {
        simCase.assign("beratung1", OPENED);
        simCase.assign("beratung2", OPENED);
        assertEquals(1, simCase.getResponsibilities().size());
        assertEquals("beratung2", simCase.getResponsibilities().get(0).getAccount());
    }

    @Test
    void nobodyIsDeputyOfOneself() {
        simCase.assign("beratung1", OPENED);
        assertRefused("cases.deputyIsResponsible", () -> simCase.appointDeputy("beratung1", OPENED));
        simCase.appointDeputy("beratung2", OPENED);
        simCase.assign("beratung2", OPENED.plusDays(9));
        assertNull(simCase.getDeputy());
    }

    @Test
    void theGroupsAToFAreForHomelessPeople() {
        assertRefused("cases.groupOfRefugee", () -> simCase.classify(TargetGroup.REFUGEE, CaseGroup.C));
        simCase.classify(TargetGroup.HOMELESS, CaseGroup.C);
        assertEquals(CaseGroup.C, simCase.getCaseGroup());
    }

    @Test
    void everyStatusLeadsOnlyWhereTheModelSays() {
        assertEquals(Set.of(CaseStatus.OPEN, CaseStatus.CLOSED), next(CaseStatus.REQUESTED));
        assertEquals(Set.of(CaseStatus.PAUSED, CaseStatus.HANDOVER, CaseStatus.CLOSED), next(CaseStatus.OPEN));
        assertEquals(next(CaseStatus.OPEN), next(CaseStatus.REOPENED));
        assertEquals(Set.of(CaseStatus.OPEN, CaseStatus.HANDOVER, CaseStatus.CLOSED), next(CaseStatus.PAUSED));
        assertEquals(Set.of(CaseStatus.HANDED_OVER, CaseStatus.OPEN), next(CaseStatus.HANDOVER));
        assertEquals(Set.of(CaseStatus.REOPENED, CaseStatus.RETENTION), next(CaseStatus.CLOSED));
        assertEquals(next(CaseStatus.CLOSED), next(CaseStatus.HANDED_OVER));
        assertEquals(Set.of(CaseStatus.OFFERED_TO_ARCHIVE), next(CaseStatus.RETENTION));
        assertEquals(Set.of(CaseStatus.ERASED), next(CaseStatus.OFFERED_TO_ARCHIVE));
        assertTrue(next(CaseStatus.ERASED).isEmpty());
    }

    private static Set<CaseStatus> next(CaseStatus from) {
        Set<CaseStatus> next = EnumSet.allOf(CaseStatus.class);
        next.removeIf(to -> !from.leadsTo(to));
        return next;
    }

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(BusinessException.class, step::run).getKey());
    }

    private static SimCase openCase() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", OPENED);
        Person zahra = new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)));
        SimCase opened = new SimCase("2024-0001", zahra, TargetGroup.REFUGEE, null, OPENED);
        opened.counsel(span(Period.since(OPENED)), "beratung1", NOW);
        return opened;
    }

    private static CareSpan span(Period period) {
        return new CareSpan(period, PeriodSource.SIM, Evidence.CONFIRMED);
    }
}
