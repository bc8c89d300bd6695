package de.kommune.sim.takeover.review.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows are one person («Gruppen»): whoever said that A and B are the same and that B and C are, said it of A and C
 * too. Keeps only what takes part in a pair; every other row is a group of its own. Plain rules.
 */
public final class Grouping {

    private final Map<Node, Node> parents = new HashMap<>();
    private final List<Node[]> different = new ArrayList<>();

    /** A row of the takeover, or a person of the register. */
    public record Node(boolean person, long id) {

        public static Node row(long id) {
            return new Node(false, id);
        }

        public static Node person(long id) {
            return new Node(true, id);
        }
    }

    /** Why a group cannot be one person. */
    public enum Contradiction {
        /** Somebody also said that two of them are different people. */
        CALLED_DIFFERENT,
        /** The register holds two records for it, which must be merged there first. */
        TWO_RECORDS
    }

    /** Two members of one group that cannot both be in it. */
    public record Conflict(Contradiction why, Node one, Node other) {}

    public void same(Node one, Node other) {
        Node root = root(one);
        Node otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            parents.put(otherRoot, root);
        }
    }

    public void different(Node one, Node other) {
        different.add(new Node[] {one, other});
    }

    /** The first contradiction among the decisions, if there is one. */
    public Optional<Conflict> conflict() {
        for (Node[] pair : different) {
            if (root(pair[0]).equals(root(pair[1]))) {
                return Optional.of(new Conflict(Contradiction.CALLED_DIFFERENT, pair[0], pair[1]));
            }
        }
        return twoRecords();
    }

    private Optional<Conflict> twoRecords() {
        for (List<Node> group : groups()) {
            List<Node> people = group.stream().filter(Node::person).toList();
            if (people.size() > 1) {
                return Optional.of(new Conflict(Contradiction.TWO_RECORDS, people.get(0), people.get(1)));
            }
        }
        return Optional.empty();
    }

    /** The groups of two and more. */
    public List<List<Node>> groups() {
        Map<Node, List<Node>> groups = new LinkedHashMap<>();
        for (Node node : List.copyOf(parents.keySet())) {
            groups.computeIfAbsent(root(node), root -> new ArrayList<>()).add(node);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private Node root(Node node) {
        Node root = node;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        Node each = node;
        while (!each.equals(root)) { // the way up is shortened, so that long chains stay cheap
            Node next = parents.getOrDefault(each, root);
            parents.put(each, root);
            each = next;
        }
        parents.putIfAbsent(root, root);
        return root;
    }
}
