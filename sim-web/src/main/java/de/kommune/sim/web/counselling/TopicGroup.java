package de.kommune.sim.web.counselling;

import de.kommune.sim.counselling.topics.entity.TopicLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics that stand together in a form («Themengruppe»), and which of them are chosen. */
public class TopicGroup implements Serializable {

    private final String name;
    private final List<TopicLine> topics;
    private List<String> chosen = new ArrayList<>();

    private TopicGroup(String name, List<TopicLine> topics) {
        this.name = name;
        this.topics = topics;
    }

    /** What can be chosen, by category. */
    static List<TopicGroup> of(List<TopicLine> tree) {
        Map<String, List<TopicLine>> groups = new LinkedHashMap<>();
        tree.stream()
                .filter(TopicLine::leaf)
                .forEach(topic -> groups.computeIfAbsent(topic.category(), category -> new ArrayList<>())
                        .add(topic));
        return groups.entrySet().stream()
                .map(group -> new TopicGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** What the last talk was about, for it often goes on; a group in front of the others, empty where there was none. */
    static TopicGroup again(List<TopicLine> tree, String name, Collection<String> codes) {
        return new TopicGroup(
                name,
                tree.stream()
                        .filter(topic -> topic.leaf() && codes.contains(topic.code()))
                        .toList());
    }

    /** Chooses those of the codes that stand in this group. */
    void choose(Collection<String> codes) {
        chosen = new ArrayList<>(
                topics.stream().map(TopicLine::code).filter(codes::contains).toList());
    }

    public String getName() {
        return name;
    }

    public List<TopicLine> getTopics() {
        return topics;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }
}
