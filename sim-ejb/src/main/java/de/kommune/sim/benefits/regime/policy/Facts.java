package de.kommune.sim.benefits.regime.policy;

import de.kommune.sim.benefits.regime.entity.Happening;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.Right;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What held on a day («Lage an einem Tag»), from the facts in whichever order they come. */
final class Facts {

    private final RegimeFile file;

    Facts(RegimeFile file) {
        this.file = file;
    }

    /** The days on which anything changes; the first is the first day that anybody knows anything of. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        periods().forEach(period -> {
            days.add(period.getFrom());
            days.add(period.getTo());
        });
        ageLimit().filter(day -> !days.isEmpty() && day.isAfter(days.first())).ifPresent(days::add);
        return days;
    }

    private Stream<Period> periods() {
        return Stream.concat(
                file.rights().stream().map(Right::period),
                file.happenings().stream().map(Happening::period));
    }

    Optional<Right> right(LocalDate day) {
        return file.rights().stream()
                .filter(right -> right.period().contains(day))
                .findFirst();
    }

    /** The one that began last, where two of a kind run. */
    Optional<Happening> running(RegimeEvent event, LocalDate day) {
        return file.happenings().stream()
                .filter(one -> one.event() == event && one.period().contains(day))
                .max(Comparator.comparing(Happening::period));
    }

    /** The last rights that ended before that day, for whoever has none any more. */
    Optional<Right> formerRight(LocalDate day) {
        return file.rights().stream()
                .filter(right -> !right.period().getTo().isAfter(day))
                .max(Comparator.comparing(Right::period));
    }

    /** The first day that any paper or clerk says for the entry. */
    Optional<LocalDate> entry() {
        Optional<LocalDate> noted = file.happenings().stream()
                .filter(one -> one.event() == RegimeEvent.ENTRY)
                .map(one -> one.period().getFrom())
                .min(Comparator.naturalOrder());
        return noted.or(() -> file.rights().stream()
                .map(Right::enteredOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder()));
    }

    /** From when on months in the country count, as it stands on that day; empty while nobody knows, or she is away. */
    Optional<LocalDate> staysSince(LocalDate day) {
        if (running(RegimeEvent.STAY_INTERRUPTED, day).isPresent()) {
            return Optional.empty();
        }
        return entry().map(entry -> file.happenings().stream()
                .filter(one -> one.event() == RegimeEvent.STAY_INTERRUPTED)
                .map(one -> one.period().getTo())
                .filter(back -> !back.isAfter(day) && back.isAfter(entry))
                .max(Comparator.naturalOrder())
                .orElse(entry));
    }

    /** From that day on the SGB II gives nothing any more because of age: after the month in which the age is reached. */
    Optional<LocalDate> ageLimit() {
        LocalDate born = file.bornOn();
        if (born == null) {
            return Optional.empty();
        }
        return file.ageLimits().stream()
                .filter(limit -> limit.isFor(born))
                .findFirst()
                .map(limit -> Months.nextMonthAfterTheDayBefore(Months.firstDayAfter(born, limit.getMonths())));
    }
}
