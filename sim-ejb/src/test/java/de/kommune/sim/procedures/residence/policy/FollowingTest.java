package de.kommune.sim.procedures.residence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.common.Period;
import de.kommune.sim.procedures.residence.entity.Consequence;
import de.kommune.sim.procedures.residence.entity.ConsequenceAnswer;
import de.kommune.sim.procedures.residence.entity.ConsequenceTopic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Ukrainian change of law (first title on both sides of 31 March 2025) as an example of what rows can say. */
class FollowingTest {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
    private static final List<Consequence> ROWS = List.of(
            row(ConsequenceTopic.BENEFITS, ConsequenceAnswer.SGB, Period.since(EVER), Period.between(EVER, CHANGE)),
            row(ConsequenceTopic.BENEFITS, ConsequenceAnswer.SGB, Period.between(EVER, AFTER), Period.since(CHANGE)),
            row(ConsequenceTopic.BENEFITS, ConsequenceAnswer.ASYLBLG, Period.since(AFTER), Period.since(CHANGE)),
            row(ConsequenceTopic.WORK, ConsequenceAnswer.YES, Period.since(EVER), Period.since(EVER)));

    @Test
    void theDayOfTheFirstTitleDecides() {
        assertEquals(ConsequenceAnswer.SGB, benefits(LocalDate.of(2025, 3, 31), CHANGE));
        assertEquals(ConsequenceAnswer.ASYLBLG, benefits(AFTER, CHANGE));
    }

    @Test
    void beforeTheChangeItDoesNot() {
        assertEquals(ConsequenceAnswer.SGB, benefits(LocalDate.of(2025, 3, 31), CHANGE.minusDays(1)));
        assertEquals(ConsequenceAnswer.SGB, benefits(AFTER, CHANGE.minusDays(1)));
    }

    @Test
    void eachTopicHasOneAnswerInTheOrderOfThePage() {
        List<Consequence> found = Following.of(ROWS, "AE_24", AFTER, CHANGE);
        assertEquals(
                List.of(ConsequenceTopic.WORK, ConsequenceTopic.BENEFITS),
                found.stream().map(Consequence::getTopic).toList());
    }

    @Test
    void anotherKindOfPaperHasNoneOfThese() {
        assertEquals(List.of(), Following.of(ROWS, "EU", AFTER, CHANGE));
    }

    private static ConsequenceAnswer benefits(LocalDate firstGranted, LocalDate day) {
        return Following.of(ROWS, "AE_24", firstGranted, day).stream()
                .filter(row -> row.getTopic() == ConsequenceTopic.BENEFITS)
                .findFirst()
                .orElseThrow()
                .getAnswer();
    }

    private static Consequence row(
            ConsequenceTopic topic, ConsequenceAnswer answer, Period firstGranted, Period valid) {
        return new Consequence("AE_24", topic, answer, firstGranted, valid);
    }
}
