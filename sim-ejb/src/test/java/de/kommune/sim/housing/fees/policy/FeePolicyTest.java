package de.kommune.sim.housing.fees.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeGap;
import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeePolicyTest {

    private static final long SHE = 1;
    private static final long NEIGHBOUR = 2;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

    @Test
    void aWholeMonthIsTheMonthlyAmountWhetherItHas28DaysOr31() {
        for (DayCount dayCount : DayCount.values()) {
            FeePolicy policy = policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_PERSON, "210.00", dayCount));
            for (int month = 1; month <= 12; month++) {
                Assessed assessed =
                        policy.assess(SHE, YearMonth.of(2026, month), List.of(stay(SHE, ALWAYS)), List.of(pays()));
                assertEquals(euros("210.00"), assessed.total());
            }
        }
    }

    @Test
    void aNightIsAThirtiethOrItsPartOfTheMonthAsTheStatuteSays() {
        List<Stay> tenNights = List.of(stay(SHE, days("2026-03-01", "2026-03-10")));
        FeePolicy thirtieths =
                policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_PERSON, "210.00", DayCount.THIRTIETHS));
        FeePolicy daysOfMonth =
                policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_PERSON, "210.00", DayCount.DAYS_OF_MONTH));
        assertEquals(
                euros("70.00"),
                thirtieths.assess(SHE, MARCH, tenNights, List.of(pays())).total());
        assertEquals(
                euros("67.74"),
                daysOfMonth.assess(SHE, MARCH, tenNights, List.of(pays())).total());
    }

    @Test
    void aRoomIsSharedByThoseWhoLiveInItThatNight() {
        FeePolicy policy =
                policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_SQUARE_METRE, "9.50", DayCount.DAYS_OF_MONTH));
        List<Stay> stays = List.of(stay(SHE, ALWAYS), stay(NEIGHBOUR, days("2026-03-11", "2026-03-20")));
        Assessed assessed = policy.assess(SHE, MARCH, stays, List.of(pays()));
        // 18 m² for 9,50 € are 171 €: 21 nights alone 115,84 €, ten nights for two 27,58 €
        assertEquals(
                List.of(euros("115.84"), euros("27.58")),
                assessed.items().stream().map(FeeItem::amount).toList());
        FeeItem shared = assessed.items().get(1);
        assertEquals(2, shared.price().sharers());
        assertEquals(10, shared.nights());
        assertEquals(LocalDate.of(2026, 3, 11), shared.firstNight());
        assertEquals("4", shared.price().room());
    }

    @Test
    void aFlatSumIsTheSameForOneNightAndForAll() {
        FeePolicy policy = policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.FLAT, "25.00", DayCount.THIRTIETHS));
        List<Stay> oneNight = List.of(stay(SHE, days("2026-03-31", "2026-03-31")));
        assertEquals(
                euros("25.00"),
                policy.assess(SHE, MARCH, oneNight, List.of(pays())).total());
    }

    @Test
    void whoeverBeginsToWorkPaysTheOtherTariffFromThatNightOn() {
        FeePolicy policy = new FeePolicy(List.of(
                tariff(PayerGroup.BENEFIT, TariffBasis.PER_PERSON, "310.00", DayCount.DAYS_OF_MONTH),
                tariff(PayerGroup.EMPLOYED, TariffBasis.PER_PERSON, "155.00", DayCount.DAYS_OF_MONTH)));
        List<Liable> liable = List.of(
                new Liable(PayerGroup.BENEFIT, Payer.JOB_CENTRE, days("2026-01-01", "2026-03-10")),
                new Liable(PayerGroup.EMPLOYED, Payer.SELF, Period.since(LocalDate.of(2026, 3, 11))));
        Assessed assessed = policy.assess(SHE, MARCH, List.of(stay(SHE, ALWAYS)), liable);
        assertEquals(
                Map.of(Payer.JOB_CENTRE, euros("100.00"), Payer.SELF, euros("105.00")),
                Map.of(
                        assessed.items().get(0).price().payer(),
                                assessed.items().get(0).amount(),
                        assessed.items().get(1).price().payer(),
                                assessed.items().get(1).amount()));
    }

    @Test
    void aNewVersionOfTheStatuteHoldsFromItsFirstNight() {
        FeePolicy policy = new FeePolicy(List.of(
                tariff("2024", days("2024-01-01", "2026-03-15"), null, "310.00"),
                tariff("2026", Period.since(LocalDate.of(2026, 3, 16)), null, "620.00")));
        Assessed assessed = policy.assess(SHE, MARCH, List.of(stay(SHE, ALWAYS)), List.of(pays()));
        assertEquals(
                List.of("2024", "2026"),
                assessed.items().stream().map(item -> item.price().statute()).toList());
        assertEquals(euros("470.00"), assessed.total()); // 15 nights at 10 €, 16 at 20 €
    }

    @Test
    void aTariffOfTheKindOfFacilityGoesBeforeOneForAll() {
        FeePolicy policy = new FeePolicy(List.of(
                tariff("S", ALWAYS, null, "100.00"), tariff("S", ALWAYS, FacilityKind.GEMEINSCHAFTS_UK, "80.00")));
        assertEquals(
                euros("80.00"),
                policy.assess(SHE, MARCH, List.of(stay(SHE, ALWAYS)), List.of(pays()))
                        .total());
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsGuessed() {
        FeePolicy policy =
                policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_PERSON, "310.00", DayCount.DAYS_OF_MONTH));
        List<Liable> liable = List.of(
                new Liable(PayerGroup.SELF_PAYER, Payer.SELF, days("2026-03-01", "2026-03-10")),
                new Liable(PayerGroup.EMPLOYED, Payer.SELF, days("2026-03-11", "2026-03-15")));
        Assessed assessed = policy.assess(SHE, MARCH, List.of(stay(SHE, ALWAYS)), liable);
        assertEquals(euros("100.00"), assessed.total());
        assertEquals(Map.of(FeeGap.NO_TARIFF, 5, FeeGap.NO_PAYER, 16), assessed.gaps());
    }

    @Test
    void whoLivedNowhereOwesNothing() {
        FeePolicy policy = policy(tariff(PayerGroup.SELF_PAYER, TariffBasis.FLAT, "25.00", DayCount.THIRTIETHS));
        Assessed assessed = policy.assess(SHE, MARCH, List.of(stay(NEIGHBOUR, ALWAYS)), List.of(pays()));
        assertTrue(assessed.items().isEmpty());
        assertTrue(assessed.gaps().isEmpty());
        assertEquals(euros("0.00"), assessed.total());
    }

    private static FeePolicy policy(Tariff tariff) {
        return new FeePolicy(List.of(tariff));
    }

    private static Tariff tariff(PayerGroup group, TariffBasis basis, String amount, DayCount dayCount) {
        return new Tariff("Satzung", ALWAYS, dayCount, group, null, basis, euros(amount));
    }

    private static Tariff tariff(String statute, Period validity, FacilityKind kind, String amount) {
        return new Tariff(
                statute,
                validity,
                DayCount.DAYS_OF_MONTH,
                PayerGroup.SELF_PAYER,
                kind,
                TariffBasis.PER_PERSON,
                euros(amount));
    }

    private static Liable pays() {
        return new Liable(PayerGroup.SELF_PAYER, Payer.SELF, ALWAYS);
    }

    private static Stay stay(long person, Period period) {
        return new Stay(person, 4, "Kaiserstr. 1", "4", FacilityKind.GEMEINSCHAFTS_UK, new BigDecimal("18.00"), period);
    }

    private static Period days(String first, String last) {
        return Period.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
