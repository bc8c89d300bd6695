package de.kommune.sim.housing.fees.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold for everybody's fees: tried on houses whose nights are drawn by lot, always the same ones. */
class FeePolicyPropertyTest {

    private static final int HOUSES = 1500;
    private static final int PEOPLE = 4;
    private static final YearMonth MONTH = YearMonth.of(2028, 2); // a leap month
    private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

    private final Random lot = new Random(20261123);

    @Test
    void theOrderInWhichThingsAreReadChangesNothing() {
        for (int i = 0; i < HOUSES; i++) {
            House house = house();
            List<Stay> stays = new ArrayList<>(house.stays());
            Collections.shuffle(stays, lot);
            assertEquals(house.assess(1), new House(house.tariffs(), stays, house.liable()).assess(1));
        }
    }

    @Test
    void aStayCutInTwoCostsTheSameToTheCent() {
        for (int i = 0; i < HOUSES; i++) {
            House house = house();
            List<Stay> cut = new ArrayList<>();
            for (Stay stay : house.stays()) {
                cut.addAll(cut(stay));
            }
            assertEquals(house.assess(1), new House(house.tariffs(), cut, house.liable()).assess(1));
        }
    }

    @Test
    void everyNightIsChargedOnceOrMissedForAReasonAndTheLinesAddUp() {
        for (int i = 0; i < HOUSES; i++) {
            House house = house();
            for (long person = 1; person <= PEOPLE; person++) {
                Assessed assessed = house.assess(person);
                int charged =
                        assessed.items().stream().mapToInt(FeeItem::nights).sum();
                int missed = assessed.gaps().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertEquals(house.nights(person), charged + missed);
                assertTrue(
                        assessed.items().stream().allMatch(item -> item.amount().signum() >= 0));
            }
        }
    }

    /** What the people of a room pay together is what the room costs, but for half a cent each. */
    @Test
    void aRoomThatIsNeverEmptyBringsInWhatItCosts() {
        Tariff tariff = tariff(PayerGroup.SELF_PAYER, TariffBasis.PER_SQUARE_METRE, DayCount.DAYS_OF_MONTH);
        for (int i = 0; i < HOUSES; i++) {
            List<Stay> stays = new ArrayList<>(List.of(stay(1, 7, ALWAYS)));
            for (long person = 2; person <= PEOPLE; person++) {
                stays.add(stay(person, 7, nights()));
            }
            House house = new House(List.of(tariff), stays, List.of(pays(PayerGroup.SELF_PAYER, ALWAYS)));
            BigDecimal sum = LongStream.rangeClosed(1, PEOPLE)
                    .mapToObj(person -> house.assess(person).total())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal cost = tariff.amount().multiply(stays.get(0).area());
            assertTrue(cost.subtract(sum).abs().compareTo(new BigDecimal("0.02")) <= 0, () -> cost + " and " + sum);
        }
    }

    private House house() {
        List<Stay> stays = new ArrayList<>();
        for (long person = 1; person <= PEOPLE; person++) {
            Period first = nights();
            stays.add(stay(person, 1 + lot.nextInt(2), first));
            if (first.getTo().isBefore(MONTH.atEndOfMonth())) {
                stays.add(stay(person, 1 + lot.nextInt(2), Period.since(first.getTo())));
            }
        }
        LocalDate change = MONTH.atDay(1 + lot.nextInt(MONTH.lengthOfMonth()));
        List<Liable> liable = List.of(
                pays(PayerGroup.BENEFIT, Period.between(change.minusDays(10), change)),
                pays(PayerGroup.SELF_PAYER, Period.since(change.plusDays(lot.nextInt(2)))));
        List<Tariff> tariffs = List.of(
                tariff(PayerGroup.BENEFIT, any(TariffBasis.values()), any(DayCount.values())),
                tariff(PayerGroup.SELF_PAYER, any(TariffBasis.values()), any(DayCount.values())));
        return new House(tariffs, stays, liable);
    }

    private <T> T any(T[] values) {
        return values[lot.nextInt(values.length)];
    }

    private Period nights() {
        LocalDate from = MONTH.atDay(1).minusDays(5).plusDays(lot.nextInt(30));
        return Period.between(from, from.plusDays(1 + lot.nextInt(30)));
    }

    private List<Stay> cut(Stay stay) {
        if (stay.period().isOpen() || stay.period().days() < 2) {
            return List.of(stay);
        }
        LocalDate day = stay.period()
                .getFrom()
                .plusDays(1 + lot.nextInt((int) stay.period().days() - 1));
        return List.of(
                stay(
                        stay.personId(),
                        stay.roomId(),
                        Period.between(stay.period().getFrom(), day)),
                stay(
                        stay.personId(),
                        stay.roomId(),
                        Period.between(day, stay.period().getTo())));
    }

    private static Stay stay(long person, long room, Period period) {
        return new Stay(
                person,
                room,
                "Haus",
                "Zimmer " + room,
                FacilityKind.GEMEINSCHAFTS_UK,
                new BigDecimal("13.70").add(BigDecimal.valueOf(room)),
                period);
    }

    private static Liable pays(PayerGroup group, Period period) {
        return new Liable(group, Payer.SELF, period);
    }

    private static Tariff tariff(PayerGroup group, TariffBasis basis, DayCount dayCount) {
        return new Tariff("Satzung", ALWAYS, dayCount, group, null, basis, new BigDecimal("11.37"));
    }

    private record House(List<Tariff> tariffs, List<Stay> stays, List<Liable> liable) {

        Assessed assess(long person) {
            return new FeePolicy(tariffs).assess(person, MONTH, stays, liable);
        }

        long nights(long person) {
            return MONTH.atDay(1)
                    .datesUntil(MONTH.atEndOfMonth().plusDays(1))
                    .filter(night -> stays.stream()
                            .anyMatch(stay ->
                                    stay.personId() == person && stay.period().contains(night)))
                    .count();
        }
    }
}
