package de.kommune.sim.volunteering.engagements.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.engagements.policy.HourPolicy.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HourPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = TODAY.minusDays(10);
    private static final Standing RUNNING = new Standing(START, null, false, false);

    private final HourPolicy policy = new HourPolicy();

    @Test
    void hoursLieBetweenTheStartAndToday() {
        policy.check(RUNNING, START, 1, TODAY);
        policy.check(RUNNING, TODAY, 1440, TODAY);
        assertRefused("volunteering.hourDay", RUNNING, START.minusDays(1), 60);
        assertRefused("volunteering.hourDay", RUNNING, TODAY.plusDays(1), 60);
        assertRefused("volunteering.hourMinutes", RUNNING, TODAY, 0);
        assertRefused("volunteering.hourMinutes", RUNNING, TODAY, 1441);
    }

    @Test
    void afterTheEndNothingIsNoted() {
        Standing ended = new Standing(START, TODAY.minusDays(1), false, false);
        policy.check(ended, TODAY.minusDays(1), 60, TODAY);
        assertRefused("volunteering.hourAfterEnd", ended, TODAY, 60);
    }

    @Test
    void withMinorsOnlyACertificateOfThatDayLetsOneMeet() {
        policy.check(new Standing(START, null, true, true), TODAY, 60, TODAY);
        assertRefused("volunteering.hourNotCleared", new Standing(START, null, true, false), TODAY, 60);
    }

    private void assertRefused(String key, Standing standing, LocalDate day, int minutes) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> policy.check(standing, day, minutes, TODAY));
        assertEquals(key, refused.getKey());
    }
}
