package de.kommune.sim.authorities.competence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.kommune.sim.authorities.competence.entity.Answering;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Remedy;
import de.kommune.sim.common.deadline.DayOff;
import de.kommune.sim.common.deadline.DeadlineUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyDeadlinesTest {

    private final RemedyDeadlines deadlines = new RemedyDeadlines();

    /** Written from §§ 187, 188, 193 BGB and § 222 ZPO with a calendar of North Rhine-Westphalia beside them. */
    @ParameterizedTest
    @CsvSource({
        // two weeks, § 74 Abs. 1 AsylG
        "2026-03-20, 2, WEEKS, 2026-04-07", // Good Friday 3 April, Easter Monday the 6th
        "2025-12-11, 2, WEEKS, 2025-12-29", // first and second Christmas Day, Saturday, Sunday
        "2026-06-11, 2, WEEKS, 2026-06-25",
        // one week, §§ 34a, 36 AsylG
        "2026-05-28, 1, WEEKS, 2026-06-05", // Corpus Christi 4 June
        "2026-12-25, 1, WEEKS, 2027-01-04", // New Year is a Friday
        // one month, § 74 VwGO, § 84 SGG
        "2026-01-31, 1, MONTHS, 2026-03-02", // 28 February is a Saturday
        "2024-01-31, 1, MONTHS, 2024-02-29", // leap day, a Thursday
        "2026-09-30, 1, MONTHS, 2026-10-30",
        "2026-10-01, 1, MONTHS, 2026-11-02", // All Saints is a Sunday
    })
    void theLastDayIsReckonedPastWeekendsAndHolidays(
            LocalDate received, int amount, DeadlineUnit unit, LocalDate last) {
        assertEquals(last, deadlines.of(action(amount, unit), received).remedy().lastDay());
    }

    @Test
    void whyADayWasShiftedIsToldWithIt() {
        Answering answering = deadlines.of(action(1, DeadlineUnit.WEEKS), LocalDate.of(2026, 5, 28));

        assertEquals(DayOff.CORPUS_CHRISTI, answering.remedy().because());
        assertEquals(LocalDate.of(2026, 6, 4), answering.remedy().rawDay());
    }

    @Test
    void urgentHelpHasATermOfItsOwn() {
        CompetenceFacts facts = action(2, DeadlineUnit.WEEKS);
        facts.setUrgentAmount(1);
        facts.setUrgentUnit(DeadlineUnit.WEEKS);

        Answering answering = deadlines.of(facts, LocalDate.of(2026, 6, 15));

        assertEquals(LocalDate.of(2026, 6, 29), answering.remedy().lastDay());
        assertEquals(LocalDate.of(2026, 6, 22), answering.urgent().lastDay());
    }

    @Test
    void withoutADayOfReceiptOrARemedyNothingIsReckoned() {
        assertNull(deadlines.of(action(2, DeadlineUnit.WEEKS), null).remedy());
        CompetenceFacts none = new CompetenceFacts();
        none.setRemedy(Remedy.NONE);
        assertNull(deadlines.of(none, LocalDate.of(2026, 6, 15)).remedy());
    }

    private static CompetenceFacts action(int amount, DeadlineUnit unit) {
        CompetenceFacts facts = new CompetenceFacts();
        facts.setRemedy(Remedy.ACTION);
        facts.setRemedyAmount(amount);
        facts.setRemedyUnit(unit);
        return facts;
    }
}
