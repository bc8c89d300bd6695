package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import de.kommune.sim.persons.matching.policy.MatchWeights;
import de.kommune.sim.persons.matching.policy.RecordComparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

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

    /** A record that was made ready («aufbereiteter Satz»). */
    public static final class Prepared {

        private final FoldedRecord folded;

        private Prepared(FoldedRecord folded) {
            this.folded = folded;
        }

        /** The keys under which it is filed; two records are worth comparing only if one is sought where the other is filed. */
        public Set<String> filedUnder() {
            return BlockingKeys.filed(folded);
        }

        public Set<String> soughtUnder() {
            return BlockingKeys.sought(folded);
        }
    }
}
