package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.benefits.applications.entity.ApplicationState.DECIDED;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.FINAL;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.INFO_REQUESTED;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.IN_REVIEW;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.OBJECTION;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.RemedyTold;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ApplicationStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theWayIsSubmittedReviewedDecidedFinal() {
        assertEquals(Set.of(IN_REVIEW), ApplicationSteps.after(SUBMITTED));
        assertEquals(EnumSet.of(INFO_REQUESTED, DECIDED), ApplicationSteps.after(IN_REVIEW));
        assertEquals(Set.of(IN_REVIEW), ApplicationSteps.after(INFO_REQUESTED));
        assertEquals(EnumSet.of(OBJECTION, FINAL), ApplicationSteps.after(DECIDED));
        assertEquals(EnumSet.of(DECIDED, FINAL), ApplicationSteps.after(OBJECTION));
        assertTrue(ApplicationSteps.after(FINAL).isEmpty());
    }

    @Test
    void nothingIsDecidedUnseen() {
        for (ApplicationState state : ApplicationState.values()) {
            assertEquals(state.isDecidable(), ApplicationSteps.after(state).contains(DECIDED), state.name());
        }
        assertRefused("benefits.stepDoesNotFollow", () -> ApplicationSteps.check(SUBMITTED, DECIDED));
    }

    @Test
    void itEndsWhenTheTimeToObjectIsOver() {
        assertRefused("benefits.remedyRuns", () -> ApplicationSteps.checkEnd(DECIDED, TODAY, TODAY, null));
        assertDoesNotThrow(() -> ApplicationSteps.checkEnd(DECIDED, TODAY.minusDays(1), TODAY, null));
        assertRefused("benefits.endWithoutWords", () -> ApplicationSteps.checkEnd(OBJECTION, TODAY, TODAY, " "));
        assertDoesNotThrow(() -> ApplicationSteps.checkEnd(OBJECTION, TODAY, TODAY, "Zurückgenommen"));
    }

    @Test
    void anObjectionComesAfterTheNoticeAndNotTomorrow() {
        assertDoesNotThrow(() -> ApplicationSteps.checkObjection(DECIDED, TODAY, TODAY, TODAY));
        assertRefused(
                "benefits.objectionDay",
                () -> ApplicationSteps.checkObjection(DECIDED, TODAY.plusDays(1), TODAY, TODAY));
        assertRefused(
                "benefits.objectionDay",
                () -> ApplicationSteps.checkObjection(DECIDED, TODAY.minusDays(1), TODAY, TODAY));
    }

    /** Posted on 21 December 2026, received on Christmas Day, a month on is a Monday. */
    @Test
    void theLastDaySaysHowItWasReckoned() {
        DeadlineTerms month =
                new DeadlineTerms(1, DeadlineUnit.MONTHS, DeadlineDirection.AFTER, DeadlineShift.NEXT_WORKDAY);
        LocalDate posted = LocalDate.of(2026, 12, 21);
        RemedyTold told = RemedyInstructions.of(
                "Abteilung 50-2",
                "§ 84 SGG",
                posted,
                4,
                "§ 37 Abs. 2 SGB X",
                new DeadlineReckoning().reckon(posted.plusDays(4), month));
        assertEquals(LocalDate.of(2026, 12, 25), told.receivedOn());
        assertEquals(LocalDate.of(2027, 1, 25), told.until());
        assertEquals("1 Monat", told.term());
        assertEquals(
                "Zur Post am 21.12.2026, gilt als bekannt gegeben am 25.12.2026 (4 Tage, § 37 Abs. 2 SGB X)."
                        + " Frist: 1 Monat. Letzter Tag: 25.01.2027.",
                told.reckoned());
    }

    private static void assertRefused(String key, Executable step) {
        assertEquals(key, assertThrows(BusinessException.class, step).getKey());
    }
}
