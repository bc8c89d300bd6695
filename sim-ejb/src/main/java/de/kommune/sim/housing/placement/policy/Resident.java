package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who has, or is to have, a bed («Bewohner»), as far as the rules ask.
 *
 * @param household whom the person belongs to; a negative number of its own for somebody alone
 * @param bornOn null where it is not known: then the person counts as grown up
 */
public record Resident(
        long personId,
        long household,
        Sex sex,
        LocalDate bornOn,
        boolean needsProtection,
        long placeId,
        Period period) {

    private static final int OF_AGE = 18;

    /** The same until that day; empty for who would not come at all then. */
    public Optional<Resident> until(LocalDate day) {
        if (!day.isBefore(period.getTo())) {
            return Optional.of(this);
        }
        return day.isAfter(period.getFrom())
                ? Optional.of(during(household, Period.between(period.getFrom(), day)))
                : Optional.empty();
    }

    /** The same person, once for each span of nights on which she belongs to the same household, or to none. */
    public List<Resident> in(Collection<Membership> memberships) {
        SortedSet<LocalDate> turns = new TreeSet<>(Set.of(period.getFrom(), period.getTo()));
        memberships.stream()
                .flatMap(one -> Stream.of(one.period().getFrom(), one.period().getTo()))
                .filter(period::contains)
                .forEach(turns::add);
        List<Resident> spans = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate turn : turns) {
            if (from != null) {
                spans.add(during(householdOn(from, memberships), Period.between(from, turn)));
            }
            from = turn;
        }
        return spans;
    }

    private long householdOn(LocalDate night, Collection<Membership> memberships) {
        return memberships.stream()
                .filter(one -> one.period().contains(night))
                .findFirst()
                .map(Membership::household)
                .orElse(-personId);
    }

    private Resident during(long family, Period nights) {
        return new Resident(personId, family, sex, bornOn, needsProtection, placeId, nights);
    }

    /** When the person comes of age; empty where the day of birth is not known. */
    Optional<LocalDate> grownUpOn() {
        return Optional.ofNullable(bornOn).map(born -> born.plusYears(OF_AGE));
    }

    boolean isThereOn(LocalDate night) {
        return period.contains(night);
    }

    boolean isMinorOn(LocalDate night) {
        return grownUpOn().filter(night::isBefore).isPresent();
    }

    boolean isFamilyOf(Resident other) {
        return household == other.household;
    }
}
