package de.kommune.sim.housing.placement.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.policy.BanRule.Banned;
import de.kommune.sim.housing.placement.policy.BanRule.Coming;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final long ANNA = 1;
    private static final long HOUSE = 10;
    private static final Coming WANTED = new Coming(ANNA, HOUSE, "2a", Period.between(DAY, DAY.plusDays(10)));

    @Test
    void theFirstNightOnWhichSheMayNotEnterIsNamed() {
        assertEquals(List.of(broken(DAY)), breaches(new Banned(ANNA, HOUSE, Period.since(DAY.minusDays(3)))));
        assertEquals(
                List.of(broken(DAY.plusDays(4))), breaches(new Banned(ANNA, HOUSE, Period.since(DAY.plusDays(4)))));
        assertEquals(
                List.of(broken(DAY.plusDays(2))),
                breaches(
                        new Banned(ANNA, HOUSE, Period.since(DAY.plusDays(4))),
                        new Banned(ANNA, HOUSE, Period.ofDays(DAY.plusDays(2), DAY.plusDays(2)))));
    }

    @Test
    void aBanThatIsOverOrBeginsAfterwardsIsInNobodysWay() {
        assertEquals(List.of(), breaches(new Banned(ANNA, HOUSE, Period.between(DAY.minusDays(3), DAY))));
        assertEquals(List.of(), breaches(new Banned(ANNA, HOUSE, Period.since(DAY.plusDays(10)))));
    }

    @Test
    void theBanOfSomebodyElseOrFromAnotherHouseIsInNobodysWay() {
        assertEquals(List.of(), breaches(new Banned(ANNA + 1, HOUSE, Period.since(DAY))));
        assertEquals(List.of(), breaches(new Banned(ANNA, HOUSE + 1, Period.since(DAY))));
    }

    private static List<Breach> breaches(Banned... bans) {
        return new BanRule().breaches(List.of(WANTED), List.of(bans));
    }

    private static Breach broken(LocalDate night) {
        return new Breach(HousingRule.HOUSE_BAN, "2a", night);
    }
}
