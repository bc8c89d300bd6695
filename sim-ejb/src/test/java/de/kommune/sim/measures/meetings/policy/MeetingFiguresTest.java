package de.kommune.sim.measures.meetings.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.measures.meetings.entity.Meeting;
import de.kommune.sim.measures.meetings.entity.MeetingFacts;
import de.kommune.sim.measures.meetings.entity.MeetingKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void meetingsCountTheirPartnersOnceAndTrainingsEverybodyWhoCame() {
        MeetingFigures figures = MeetingFigures.of(List.of(
                meeting(MeetingKind.NETWORK, "2.00", Set.of("a", "b"), Set.of(1L, 2L), 3),
                meeting(MeetingKind.NETWORK, "1.00", Set.of("a"), Set.of(2L), 0),
                meeting(MeetingKind.QUALIFICATION, "4.50", Set.of("a", "b"), Set.of(9L), 5),
                meeting(MeetingKind.IN_HOUSE, "1.50", Set.of("a"), Set.of(), 0)));
        assertEquals(new MeetingFigures(2, 2, 2, new BigDecimal("6.00"), 3, 5), figures);
        assertEquals(new MeetingFigures(0, 0, 0, new BigDecimal("0.00"), 0, 0), MeetingFigures.of(List.of()));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("measures.meetingHours", refusal("0.00", DAY.plusDays(1), 0));
        assertEquals("measures.meetingHours", refusal("100.01", DAY.plusDays(1), 0));
        assertEquals("measures.meetingNext", refusal("1.00", DAY, 0));
        assertEquals("measures.meetingNext", refusal("1.00", DAY.plusDays(1), -1));
    }

    private static String refusal(String hours, LocalDate next, int volunteers) {
        MeetingFacts facts = new MeetingFacts(
                MeetingKind.NETWORK,
                DAY,
                new BigDecimal(hours),
                "Rathaus",
                "Thema",
                null,
                next,
                Set.of(),
                Set.of(),
                volunteers);
        return assertThrows(BusinessException.class, () -> new Meeting(facts, "sim"))
                .getKey();
    }

    private static Meeting meeting(
            MeetingKind kind, String hours, Set<String> staff, Set<Long> partners, int volunteers) {
        return new Meeting(
                new MeetingFacts(
                        kind, DAY, new BigDecimal(hours), "Rathaus", "Thema", null, null, staff, partners, volunteers),
                "sim");
    }
}
