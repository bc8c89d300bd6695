package de.kommune.sim.counselling.topics.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TopicTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Topic topic = new Topic("KITA_SCHULE", "SIM", "Kita und Schule", 10, START);

    @Test
    void anotherNameBeginsWhenTheOldOneEndsAndTheCodeStays() {
        Topic next = topic.rename("Kita, Schule, Ausbildung", NEW_YEAR);

        assertEquals(Period.between(START, NEW_YEAR), topic.getPeriod());
        assertEquals("Kita und Schule", topic.getName());
        assertEquals(Period.since(NEW_YEAR), next.getPeriod());
        assertEquals("KITA_SCHULE", next.getCode());
        assertEquals("SIM", next.getParentCode());
    }

    @Test
    void aNameThatNeverHeldIsCorrected() {
        assertSame(topic, topic.rename("Kita, Schule", START));
        assertEquals("Kita, Schule", topic.getName());
        assertEquals(Period.since(START), topic.getPeriod());
    }

    @Test
    void aRetiredTopicCanBeTakenUpAgainUnderItsCode() {
        topic.retire(NEW_YEAR.minusDays(1));
        Topic again = topic.takeUp(NEW_YEAR.plusMonths(1));

        assertEquals(Period.between(START, NEW_YEAR), topic.getPeriod());
        assertEquals("KITA_SCHULE", again.getCode());
        assertEquals(Period.since(NEW_YEAR.plusMonths(1)), again.getPeriod());
    }

    @Test
    void whatDoesNotHoldIsNeitherRenamedNorRetired() {
        topic.retire(NEW_YEAR.minusDays(1));
        assertRefused("counselling.topicNotInForce", () -> topic.rename("Schule", NEW_YEAR));
        assertRefused("counselling.topicNotInForce", () -> topic.retire(START.minusDays(1)));
        assertRefused("counselling.topicNotRetired", () -> topic.takeUp(NEW_YEAR.minusDays(1)));
    }

    @Test
    void aTopicHasAName() {
        assertRefused("counselling.topicWithoutName", () -> topic.rename("  ", NEW_YEAR));
    }

    private static void assertRefused(String key, Executable step) {
        assertEquals(key, assertThrows(BusinessException.class, step).getKey());
    }
}
