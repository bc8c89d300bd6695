package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RuleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds in a facility («Grenzen der Unterkunft»).
 *
 * @param open when anybody may be housed there
 * @param rules all versions that hold on any of the nights asked for
 * @param closures when which beds are closed
 */
public record Limits(Period open, List<Limit> rules, List<ClosedPlaces> closures) {

    /** Where the same holds on all nights. */
    public Limits(Period open, Map<RuleKind, BigDecimal> always, List<ClosedPlaces> closures) {
        this(
                open,
                always.entrySet().stream()
                        .map(rule -> new Limit(rule.getKey(), rule.getValue(), true, Period.since(LocalDate.MIN)))
                        .toList(),
                closures);
    }

    /** The amount that holds on that night, the facility's own before the town's; empty where there is none. */
    Optional<BigDecimal> amount(RuleKind kind, LocalDate night) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.period().contains(night))
                .max(Comparator.comparing(Limit::own))
                .map(Limit::amount);
    }

    /** The days on which something else begins to hold. */
    Stream<LocalDate> turns() {
        return Stream.of(
                        rules.stream()
                                .flatMap(rule -> Stream.of(
                                        rule.period().getFrom(), rule.period().getTo())),
                        closures.stream().map(closed -> closed.period().getFrom()),
                        Stream.of(open.getFrom(), open.getTo()))
                .flatMap(days -> days);
    }

    /**
     * A version of a house rule («Grenze»).
     *
     * @param own whether it is of the facility alone, and goes before the town's
     */
    public record Limit(RuleKind kind, BigDecimal amount, boolean own, Period period) {}

    /**
     * Beds that are closed for a time («gesperrte Plätze»).
     *
     * @param roomId null for the whole facility
     * @param placeId null for the whole room
     */
    public record ClosedPlaces(Long roomId, Long placeId, Period period) {

        boolean hits(Bedroom bed) {
            return (roomId == null || roomId == bed.roomId()) && (placeId == null || placeId == bed.placeId());
        }
    }
}
