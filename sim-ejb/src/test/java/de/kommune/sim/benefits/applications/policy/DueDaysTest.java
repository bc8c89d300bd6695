package de.kommune.sim.benefits.applications.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.applications.entity.Due;
import de.kommune.sim.common.Period;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aDayOfTheDeskSaysFromWhichDayAndByWhichRuleItIsCounted() throws Exception {
        Due due = DueDays.ofDesk(30, "dem Eingang des Widerspruchs", DAY, rule());
        assertEquals(LocalDate.of(2026, 12, 24), due.on());
        assertEquals(
                "30 Tage nach dem Eingang des Widerspruchs am 24.11.2026 (Regeln für Leistungsanträge, seit 01.01.2022).",
                due.words());
        assertEquals(
                "1 Tag nach der Antwort am 24.11.2026 (Regeln für Leistungsanträge, seit 01.01.2022).",
                DueDays.ofDesk(1, "der Antwort", DAY, rule()).words());
    }

    /** The first of all rules comes with a migration. */
    static BenefitRule rule() throws ReflectiveOperationException {
        Constructor<BenefitRule> made = BenefitRule.class.getDeclaredConstructor(
                BigDecimal.class, int.class, int.class, Period.class, String.class, String.class);
        made.setAccessible(true);
        return made.newInstance(
                new BigDecimal("1000"), 30, 14, Period.since(LocalDate.of(2022, 1, 1)), "Haus", "Auslieferung");
    }
}
