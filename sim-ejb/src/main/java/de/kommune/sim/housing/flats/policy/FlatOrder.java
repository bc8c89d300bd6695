package de.kommune.sim.housing.flats.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import java.time.LocalDate;
import java.util.Comparator;

/** Who stands where on the waiting list («Reihenfolge der Warteliste»). Plain rules: no container, no database, no clock. */
public final class FlatOrder {

    /** Whoever has a reason to come first comes before whoever has none; of these, who waits longest. No reason outweighs another. */
    public static final Comparator<Waiting> OF_THE_LIST = Comparator.comparing(
                    (Waiting waiting) -> waiting.priority() == FlatPriority.NONE)
            .thenComparing(Waiting::since)
            .thenComparing(Waiting::id);

    private FlatOrder() {}

    /** Nobody waits since a day that is still to come. */
    public static void check(FlatFacts facts, LocalDate today) {
        if (facts.since().isAfter(today)) {
            throw new BusinessException("housing.flatSinceToCome", facts.since());
        }
    }

    /** Somebody on the list, as far as the order asks («Wartende»). */
    public interface Waiting {

        long id();

        FlatPriority priority();

        LocalDate since();
    }
}
