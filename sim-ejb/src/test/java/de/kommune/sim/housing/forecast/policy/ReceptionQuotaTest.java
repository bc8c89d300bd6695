package de.kommune.sim.housing.forecast.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota.Share;
import de.kommune.sim.housing.forecast.entity.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceptionQuotaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Spread ARRIVALS = new Spread(8, 12, 17);

    @Test
    void whatIsOpenComesAsEvenlyAsCanBeAndInWholePeople() {
        List<Share> shares = new ReceptionQuota(14, DAY, 4).shares();
        assertEquals(List.of(3, 4, 3, 4), shares.stream().map(Share::people).toList());
        assertEquals(
                Period.between(DAY, LocalDate.of(2026, 12, 20)), shares.get(0).month());
    }

    @Test
    void aTownThatIsAheadGetsSoManyFewerButNeverLessThanNobody() {
        Expected expected = expected(Period.since(DAY))
                .with(new ReceptionQuota(-30, DAY, 3))
                .get(0);
        assertEquals(new Spread(0, 2, 7), expected.arrivals());
    }

    @Test
    void whatWasToComeBeforeTodayIsNotExpectedAgain() {
        Period today = Period.since(DAY.plusMonths(1));
        List<Expected> parts = expected(today).with(new ReceptionQuota(20, DAY, 2));
        assertEquals(new Spread(18, 22, 27), parts.get(0).arrivals());
        assertEquals(
                Period.between(DAY.plusMonths(1), DAY.plusMonths(2)),
                parts.get(0).period());
        assertEquals(ARRIVALS, parts.get(1).arrivals());
    }

    @Test
    void whereNobodyNotedAnyItStaysAsItIs() {
        Expected expected = expected(Period.since(DAY));
        assertEquals(List.of(expected), expected.with(null));
        assertNull(ReceptionQuota.of(null, null, null));
    }

    @Test
    void halfAQuotaAndAnImpossibleOneAreRefused() {
        assertEquals("housing.quotaIncomplete", refused(() -> ReceptionQuota.of(3, DAY, null)));
        assertEquals("housing.quotaOutOfRange", refused(() -> new ReceptionQuota(3, DAY, 0)));
        assertEquals("housing.quotaOutOfRange", refused(() -> new ReceptionQuota(-2001, DAY, 1)));
    }

    private static String refused(Runnable typed) {
        return assertThrows(BusinessException.class, typed::run).getKey();
    }

    @Test
    void sharesAddUpAndPartsFollowOneAnotherWithoutAGap() {
        Random random = new Random(20261123);
        for (int run = 0; run < 2000; run++) {
            ReceptionQuota quota = new ReceptionQuota(
                    random.nextInt(4001) - 2000, DAY.plusDays(random.nextInt(800)), 1 + random.nextInt(24));
            List<Share> shares = quota.shares();
            assertEquals(quota.open(), shares.stream().mapToInt(Share::people).sum());
            int least = shares.stream().mapToInt(Share::people).min().orElseThrow();
            int most = shares.stream().mapToInt(Share::people).max().orElseThrow();
            assertTrue(most - least <= 1, quota.toString());
            LocalDate from = DAY.plusDays(random.nextInt(400));
            assertCovered(Period.between(from, from.plusDays(1L + random.nextInt(900))), quota);
        }
    }

    /** Each day lies in one part, and as many come on it as its month's share says. */
    private static void assertCovered(Period whole, ReceptionQuota quota) {
        List<Expected> parts = expected(whole).with(quota);
        LocalDate day = whole.getFrom();
        for (Expected part : parts) {
            assertEquals(day, part.period().getFrom());
            day = part.period().getTo();
            LocalDate any = part.period().getFrom();
            int share = quota.shares().stream()
                    .filter(one -> one.month().contains(any))
                    .mapToInt(Share::people)
                    .findFirst()
                    .orElse(0);
            assertEquals(
                    Math.min(Math.max(12 + share, 0), Spread.MOST),
                    part.arrivals().of(Course.MIDDLE));
        }
        assertEquals(whole.getTo(), day);
    }

    private static Expected expected(Period period) {
        return new Expected(period, ARRIVALS, Town.NOBODY, Town.MEN);
    }
}
