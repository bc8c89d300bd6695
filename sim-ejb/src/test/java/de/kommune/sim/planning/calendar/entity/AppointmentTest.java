package de.kommune.sim.planning.calendar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What can be agreed on, and what becomes of it. */
class AppointmentTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final LocalDateTime EIGHT = NINE.minusHours(1);

    @Test
    void anAppointmentEndsAfterItBeginsAndWithinADay() {
        assertRefused("planning.endsBeforeItBegins", () -> from(NINE, NINE));
        assertRefused("planning.endsBeforeItBegins", () -> from(NINE, EIGHT));
        assertRefused("planning.appointmentTooLong", () -> from(NINE, NINE.plusHours(25)));
        assertRefused("planning.appointmentWithoutTime", () -> from(NINE, null));
        assertEquals(NINE.plusHours(24), from(NINE, NINE.plusHours(24)).getEndsAt());
    }

    @Test
    void somebodyOfTheTeamComes() {
        assertRefused("planning.appointmentWithoutAnybody", () -> agreed(facts(NINE, NINE.plusHours(1), Set.of())));
    }

    @Test
    void whetherThePersonCameIsKnownOnceItHasBegunAndCanBePutRight() {
        Appointment appointment = from(NINE, NINE.plusHours(1));

        assertRefused("planning.notYetBegun", () -> appointment.tookPlace(true, NINE.minusMinutes(1)));
        appointment.tookPlace(false, NINE);
        assertEquals(AppointmentState.MISSED, appointment.getState());
        appointment.tookPlace(true, NINE.plusDays(1));
        assertEquals(AppointmentState.KEPT, appointment.getState());
    }

    @Test
    void whatIsOverIsNotMovedAndWhatIsCancelledDoesNotTakePlace() {
        Appointment kept = from(NINE, NINE.plusHours(1));
        kept.tookPlace(true, NINE);
        assertRefused("planning.appointmentOver", () -> kept.agree(facts(EIGHT, NINE, Set.of("beratung1")), NINE));
        assertRefused("planning.appointmentOver", () -> kept.cancel(null, NINE));

        Appointment cancelled = from(NINE, NINE.plusHours(1));
        cancelled.cancel(" krank ", EIGHT);
        assertEquals("krank", cancelled.getCancelReason());
        assertRefused("planning.appointmentOver", () -> cancelled.tookPlace(true, NINE));
    }

    @Test
    void whoComesCanChange() {
        Appointment appointment = from(NINE, NINE.plusHours(1));
        appointment.agree(facts(NINE, NINE.plusHours(2), Set.of("beratung2", "teamleitung")), EIGHT);

        assertEquals(Set.of("beratung2", "teamleitung"), appointment.facts().accounts());
        assertEquals(EIGHT, appointment.getChangedAt());
    }

    private static Appointment from(LocalDateTime from, LocalDateTime to) {
        return agreed(facts(from, to, Set.of("beratung1")));
    }

    private static Appointment agreed(AppointmentFacts facts) {
        return new Appointment(null, null, facts, "beratung1", EIGHT);
    }

    private static AppointmentFacts facts(LocalDateTime from, LocalDateTime to, Set<String> accounts) {
        return new AppointmentFacts(
                AppointmentKind.TALK, "Kita", from, to, "Kaiserstraße", Interpreter.NOT_NEEDED, accounts);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
