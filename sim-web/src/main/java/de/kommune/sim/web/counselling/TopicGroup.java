package de.kommune.sim.web.counselling;

import de.kommune.sim.counselling.topics.entity.TopicLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Topics that stand together in a form («Themengruppe»), and which of them are chosen. */
public class TopicGroup implements Serializable {

    private final String name;
    private final List<TopicLine> topics;
    private List<String> chosen = new ArrayList<>();

    private TopicGroup(String name, List<TopicLine> topics) {
        this.name = name;
        this.topics = topics;
    }

    /**
     * What can be chosen, by category; in front what the last talk was about, for it often goes on.
     *
     * @param last the name of the group in front
     * @param lastCodes what stands in it; without any there is no such group
     */
    static List<TopicGroup> of(List<TopicLine> tree, String last, Collection<String> lastCodes) {
        List<TopicLine> leaves = tree.stream().filter(TopicLine::leaf).toList();
        List<TopicLine> again = leaves.stream()
                .filter(topic -> lastCodes.contains(topic.code()))
                .toList();
        Map<String, List<TopicLine>> groups = new LinkedHashMap<>();
        leaves.stream()
                .filter(topic -> !again.contains(topic))
                .forEach(topic -> groups.computeIfAbsent(topic.category(), category -> new ArrayList<>())
                        .add(topic));
        Stream<TopicGroup> front = again.isEmpty() ? Stream.empty() : Stream.of(new TopicGroup(last, again));
        return Stream.concat(
                        front,
                        groups.entrySet().stream().map(group -> new TopicGroup(group.getKey(), group.getValue())))
                .toList();
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
