package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.SearchKey;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import de.kommune.sim.persons.matching.policy.MatchWeights;
import de.kommune.sim.persons.matching.policy.RecordComparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Compares records that stand nowhere yet («Vergleich»): the rows of a list with one another, by the same rules as a search in
 * the register. Reads and writes nothing.
 */
@ApplicationScoped
public class Comparisons {

    private final RecordComparison rules = new RecordComparison(MatchWeights.standard());

    /** Makes a record ready for being compared many times. */
    public Prepared prepare(MatchRecord record) {
        return new Prepared(new FoldedRecord(record));
    }

    public Explanation compare(Prepared here, Prepared there) {
        return rules.compare(here.folded, there.folded);
    }

    /** Whether these are two people for certain, told at half the cost of a comparison; it would not propose them. */
    public boolean areTwo(Prepared here, Prepared there) {
        return rules.areTwo(here.folded, there.folded);
    }

    /** A record that was made ready («aufbereiteter Satz»). */
    public static final class Prepared {

        private final FoldedRecord folded;
        private List<SearchKey> keys;

        private Prepared(FoldedRecord folded) {
            this.folded = folded;
        }

        /** The keys under which it is sought; worked out once. */
        public List<SearchKey> keys() {
            List<SearchKey> known = keys;
            if (known == null) {
                known = BlockingKeys.of(folded);
                keys = known;
            }
            return known;
        }

        FoldedRecord folded() {
            return folded;
        }
    }
}
