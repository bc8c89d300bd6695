package de.kommune.sim.counselling.topics.policy;

import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The topics of a day as a tree («Themenbaum»), read from top to bottom as a page shows it. */
public class TopicTree {

    /** Categories, topics, and one level below; deeper trees are not found one's way in. */
    public static final int DEEPEST = 2;

    private static final Comparator<Topic> IN_ORDER =
            Comparator.comparingInt(Topic::getPosition).thenComparing(Topic::getCode);

    private final List<Topic> topics;

    /** The tree of those among the topics that hold on that day. */
    public TopicTree(Collection<Topic> all, LocalDate day) {
        topics = all.stream()
                .filter(topic -> topic.getPeriod().contains(day))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Every topic after the one that it stands under; one whose parent does not hold any more stands at the top. */
    public List<TopicLine> lines() {
        List<TopicLine> lines = new ArrayList<>();
        topics.stream().filter(topic -> !holds(topic.getParentCode())).forEach(top -> add(lines, top, top, 0));
        return lines;
    }

    private void add(List<TopicLine> lines, Topic topic, Topic category, int depth) {
        List<Topic> below = below(topic.getCode());
        lines.add(new TopicLine(
                topic.getId(),
                topic.getVersion(),
                topic.getCode(),
                topic.getParentCode(),
                topic.getName(),
                category.getName(),
                depth,
                below.isEmpty(),
                topic.getPeriod()));
        below.forEach(child -> add(lines, child, category, depth + 1));
    }

    /** What stands directly under the topic with that code; null for the categories. */
    public List<Topic> below(String code) {
        return topics.stream()
                .filter(topic -> Objects.equals(topic.getParentCode(), code))
                .toList();
    }

    private boolean holds(String code) {
        return topics.stream().anyMatch(topic -> topic.getCode().equals(code));
    }
}
