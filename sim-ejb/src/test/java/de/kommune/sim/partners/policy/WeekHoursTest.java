package de.kommune.sim.partners.policy;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.partners.entity.OpenSpan;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-12|09:00–12:00",
                "9 - 12:30, 14.15–17 Uhr|09:00–12:30, 14:15–17:00",
                "14 bis 17 Uhr und 8 Uhr - 12 Uhr|08:00–12:00, 14:00–17:00",
                "''|''",
                "9-12;|09:00–12:00"
            })
    void peopleWriteHoursAsTheyLike(String typed, String written) {
        assertEquals(written, WeekHours.written(WeekHours.read(MONDAY, typed), MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vormittags", "9", "9-25", "9-12:75", "9-12-14"})
    void whatNobodyUnderstandsIsSaidSo(String typed) {
        assertRefused("partners.hoursUnreadable", typed);
    }

    @Test
    void anEndBeforeTheBeginningAndTwoAtOnceAreRefused() {
        assertRefused("partners.hoursReversed", "12-9");
        assertRefused("partners.hoursReversed", "9-9");
        assertRefused("partners.hoursOverlap", "9-12, 11-14");
        assertEquals(2, WeekHours.read(MONDAY, "9-12, 12-14").size());
    }

    @Test
    void itIsOpenFromTheFirstMinuteToBeforeTheLastOfItsDay() {
        List<OpenSpan> spans = WeekHours.read(MONDAY, "9-12");
        LocalDateTime monday = LocalDateTime.of(2026, 11, 23, 9, 0);
        assertTrue(WeekHours.isOpen(spans, monday));
        assertTrue(WeekHours.isOpen(spans, monday.withHour(11).withMinute(59)));
        assertFalse(WeekHours.isOpen(spans, monday.withHour(12)));
        assertFalse(WeekHours.isOpen(spans, monday.minusMinutes(1)));
        assertFalse(WeekHours.isOpen(spans, monday.plusDays(1)));
    }

    @Test
    void whatIsWrittenIsReadAgainTheSame() {
        Random random = new Random(210);
        for (int i = 0; i < 500; i++) {
            List<OpenSpan> spans = new ArrayList<>();
            int minute = 0;
            while (minute < 1_300) {
                int opens = minute + random.nextInt(60);
                int closes = Math.min(1_439, opens + 1 + random.nextInt(300));
                spans.add(new OpenSpan(TUESDAY, time(opens), time(closes)));
                minute = closes + random.nextInt(200);
            }
            assertEquals(spans, WeekHours.read(TUESDAY, WeekHours.written(spans, TUESDAY)));
        }
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private static void assertRefused(String key, String typed) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> WeekHours.read(MONDAY, typed))
                        .getKey());
    }
}
