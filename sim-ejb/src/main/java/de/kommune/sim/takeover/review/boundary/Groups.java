package de.kommune.sim.takeover.review.boundary;

import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.takeover.review.policy.Grouping;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the review came to («Ergebnis der Prüfung»): rows that are one person, and the person of the register that they are. */
@Stateless
@Guarded
public class Groups {

    @PersistenceContext
    private EntityManager em;

    /** The groups of two and more; every other row is a person by itself. */
    @Requires(TAKEOVER_READ)
    public List<Group> of(long takeoverId) {
        return DecidedPairs.grouping(em, takeoverId).groups().stream()
                .map(Groups::group)
                .toList();
    }

    private static Group group(List<Grouping.Node> members) {
        List<Long> rows = members.stream()
                .filter(node -> !node.person())
                .map(Grouping.Node::id)
                .sorted()
                .toList();
        Long person = members.stream()
                .filter(Grouping.Node::person)
                .map(Grouping.Node::id)
                .findFirst()
                .orElse(null);
        return new Group(rows.get(0), rows, person);
    }

    /**
     * Rows that are one person.
     *
     * @param id the first row's number
     * @param personId the person of the register, null if she is new
     */
    public record Group(long id, List<Long> rowIds, Long personId) {}
}
