package de.kommune.sim.counselling.hours.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TicketTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final Ticket ticket = new Ticket(new CounsellingPlace() {}, 7, NINE);

    @Test
    void whoIsCalledAlreadyIsNotCalledTwiceAndTheSecondLearnsByWhom() {
        ticket.call("beratung1", NINE.plusMinutes(12));

        BusinessException refused =
                assertRefused("counselling.ticketCalled", () -> ticket.call("beratung2", NINE.plusMinutes(13)));
        assertArrayEquals(new Object[] {7, "beratung1", NINE.plusMinutes(12)}, refused.getValues());
    }

    @Test
    void whoDidNotComeWaitsAgainAndCanBeCalledByAnybody() {
        assertRefused("counselling.ticketNotCalled", ticket::putBack);
        ticket.call("beratung1", NINE.plusMinutes(12));
        ticket.putBack();
        assertNull(ticket.getCalledBy());
        ticket.call("beratung2", NINE.plusMinutes(20));
        assertEquals("beratung2", ticket.getCalledBy());
    }

    @Test
    void whoHasGoneIsNeitherCalledNorGoesTwice() {
        ticket.leave(NINE.plusHours(1));

        assertRefused("counselling.ticketOver", () -> ticket.call("beratung1", NINE.plusHours(2)));
        assertRefused("counselling.ticketOver", () -> ticket.leave(NINE.plusHours(2)));
        assertRefused("counselling.ticketOver", () -> ticket.done(1, null, NINE.plusHours(2)));
    }

    @Test
    void anEmptyNameIsNone() {
        ticket.isOf(null, "  ");
        assertNull(ticket.getFirstName());
        ticket.isOf(null, " Amira ");
        assertEquals("Amira", ticket.getFirstName());
    }

    private static BusinessException assertRefused(String key, Executable step) {
        BusinessException refused = assertThrows(BusinessException.class, step);
        assertEquals(key, refused.getKey());
        return refused;
    }
}
