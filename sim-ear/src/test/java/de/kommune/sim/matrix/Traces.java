package de.kommune.sim.matrix;

import java.util.List;
import java.util.Optional;

/** Looks for names and numbers of the other side in what a page says («Spuren»). */
final class Traces {

    private final List<RecordSet> sets;

    Traces(List<RecordSet> sets) {
        this.sets = sets;
    }

    Optional<Judgement.Finding> in(Asker asker, String text) {
        return sets.stream()
                .filter(other -> asker.to(other) == Relation.OTHER_SIDE)
                .flatMap(other -> other.traces(asker).stream())
                .filter(text::contains)
                .findFirst()
                .map(shown -> new Judgement.Finding(Verdict.LEAK, "shows " + shown + " of the other side"));
    }
}
