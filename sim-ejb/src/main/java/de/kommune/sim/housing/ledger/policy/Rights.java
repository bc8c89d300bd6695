package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What authorities decided about a person, in the course of time («Rechtsstellung»). In which order it is handed in, and whether one right to stay
 * stands there in one row or in several that follow one another, makes no difference.
 */
public record Rights(List<Standing> standings, List<Reception> receptions) {

    private static final Comparator<LocalDate> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    public static final Rights NONE = new Rights(List.of(), List.of());

    public Rights {
        standings = standings.stream()
                .sorted(Comparator.comparing(Standing::period))
                .toList();
        receptions = receptions.stream()
                .sorted(Comparator.comparing(Reception::arrivedOn, KNOWN_FIRST).thenComparing(Reception::group))
                .toList();
    }

    Optional<Standing> on(LocalDate night) {
        return standings.stream()
                .filter(standing -> standing.period().contains(night))
                .findFirst();
    }

    /** Since when, without a gap, the person has belonged to the group that she belongs to on that night. */
    LocalDate since(Standing standing) {
        LocalDate since = standing.period().getFrom();
        for (Optional<Standing> before = sameBefore(since, standing.group()); before.isPresent(); ) {
            since = before.get().period().getFrom();
            before = sameBefore(since, standing.group());
        }
        return since;
    }

    private Optional<Standing> sameBefore(LocalDate day, ResidenceGroup group) {
        return on(day.minusDays(1)).filter(before -> before.group() == group);
    }

    /** When a title of that group was granted for the first time, as far as it is known on that night. */
    LocalDate firstGrant(ResidenceGroup group, LocalDate night) {
        return earliest(group, night, Standing::firstGrant);
    }

    LocalDate entry(ResidenceGroup group, LocalDate night) {
        return earliest(group, night, Standing::entry);
    }

    private LocalDate earliest(ResidenceGroup group, LocalDate night, Function<Standing, LocalDate> day) {
        return standings.stream()
                .filter(standing -> standing.group() == group
                        && !standing.period().getFrom().isAfter(night))
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As what the town took her in last, before that night. */
    ReceptionGroup reception(LocalDate night) {
        return held(night)
                .reduce((earlier, later) -> later.arrivedOn() == null ? earlier : later)
                .map(Reception::group)
                .orElse(ReceptionGroup.NONE);
    }

    /** When she first arrived as such; null for unknown. */
    LocalDate arrival(ReceptionGroup group, LocalDate night) {
        return held(night)
                .filter(reception -> reception.group() == group)
                .findFirst()
                .map(Reception::arrivedOn)
                .orElse(null);
    }

    private Stream<Reception> held(LocalDate night) {
        return receptions.stream().filter(reception -> reception.holdsOn(night));
    }

    /** Someone in whose household a child lives for a time («Haushaltsvorstand»). */
    public record Parent(Period together, Rights rights) {}
}
