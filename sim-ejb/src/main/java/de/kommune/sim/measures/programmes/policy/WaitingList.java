package de.kommune.sim.measures.programmes.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who gets the next seat («Warteliste»): whoever has waited longest, and nobody past others. Plain rules: no container, no database, no clock.
 */
public final class WaitingList {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::since).thenComparing(Waiting::id);

    private final int capacity;
    private final Set<Integer> taken;
    private final List<Waiting> waiting;

    /** @param taken the seats that are held */
    public WaitingList(int capacity, Set<Integer> taken, List<Waiting> waiting) {
        this.capacity = capacity;
        this.taken = Set.copyOf(taken);
        this.waiting = waiting.stream().sorted(ORDER).toList();
    }

    /** Somebody who waits since a moment. */
    public record Waiting(long id, LocalDateTime since) {}

    /** Those who wait, the next one first. */
    public List<Waiting> order() {
        return waiting;
    }

    public int free() {
        return Math.max(0, capacity - taken.size());
    }

    /** The lowest number that is free; empty where all seats are held. */
    public Optional<Integer> seat() {
        return IntStream.rangeClosed(1, capacity)
                .filter(number -> !taken.contains(number))
                .boxed()
                .findFirst();
    }

    /** Whether somebody who comes now sits down at once: there is a seat for each who waits, and one more. */
    public boolean hasSeatForOneMore() {
        return free() > waiting.size();
    }

    /** Who moves up now; empty where nobody waits or no seat is free. */
    public Optional<Waiting> next() {
        return free() == 0 ? Optional.empty() : waiting.stream().findFirst();
    }

    /** The seat for who moves up; refuses anybody but the next one. */
    public int seatFor(long id) {
        int free = seat().orElseThrow(() -> new BusinessException("measures.full", capacity));
        if (next().filter(one -> one.id() == id).isEmpty()) {
            throw new BusinessException("measures.notNext");
        }
        return free;
    }
}
