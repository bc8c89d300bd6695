package de.kommune.sim.counselling.topics.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTreeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void everyTopicStandsBehindItsCategoryInTheirOrder() {
        List<TopicLine> lines = lines(
                topic("SCHULE", "SIM", 10),
                topic("SIM", null, 20),
                topic("ASYL", null, 10),
                topic("KITA", "SCHULE", 10),
                topic("ARBEIT", "SIM", 5));

        assertEquals(
                List.of("ASYL 0", "SIM 0", "ARBEIT 1", "SCHULE 1", "KITA 2"),
                lines.stream().map(line -> line.code() + " " + line.depth()).toList());
        assertEquals("Sim", lines.get(4).category());
    }

    @Test
    void aTalkIsAboutWhatHasNothingBelowIt() {
        List<TopicLine> lines = lines(topic("SIM", null, 10), topic("ARBEIT", "SIM", 10));

        assertEquals(List.of(false, true), lines.stream().map(TopicLine::leaf).toList());
    }

    @Test
    void whatDoesNotHoldTodayIsNotShown() {
        Topic over = topic("ASYL", null, 10);
        over.retire(TODAY.minusDays(1));

        assertEquals(List.of(), lines(over, new Topic("ARBEIT", null, "Arbeit", 10, TODAY.plusDays(1))));
    }

    @Test
    void aTopicOutlivesItsCategoryAsACategory() {
        Topic over = topic("SIM", null, 10);
        over.retire(TODAY.minusDays(1));

        assertEquals(
                List.of(0),
                lines(over, topic("ARBEIT", "SIM", 10)).stream()
                        .map(TopicLine::depth)
                        .toList());
    }

    @Test
    void aCodeIsMadeOfTheNameAndNeverTwice() {
        TopicCode codes = new TopicCode(List.of("SIM_MUELL_UND_STRASSE"));

        assertEquals("SIM_MUELL_UND_STRASSE_2", codes.of("SIM", "Müll und Straße"));
        assertEquals("CAFE", codes.of(null, " Café! "));
        assertEquals("THEMA", codes.of(null, "???"));
        assertEquals(50, codes.of(null, "x".repeat(80)).length());
    }

    /** The real rows have numbers from the database; these tell themselves apart by their codes. */
    private static List<TopicLine> lines(Topic... topics) {
        return new TopicTree(List.of(topics), TODAY).lines();
    }

    private static Topic topic(String code, String parent, int position) {
        return new Topic(code, parent, code.charAt(0) + code.substring(1).toLowerCase(), position, START);
    }
}
