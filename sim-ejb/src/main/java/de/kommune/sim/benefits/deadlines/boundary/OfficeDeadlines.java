package de.kommune.sim.benefits.deadlines.boundary;

import static de.kommune.sim.access.Permission.BENEFIT_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar of deadlines of section 50-2 («Fristen der Abteilung 50-2»): of the whole desk, or of a person; each says how one came to it. */
@Stateless
@Guarded
public class OfficeDeadlines {

    /** As many of a kind as somebody can work through in a day; who needs more looks at the list of that kind. */
    public static final int MOST_OF_A_KIND = 200;

    private static final Comparator<OfficeDeadline> BY_DAY =
            Comparator.comparing(OfficeDeadline::day).thenComparing(OfficeDeadline::kind);

    @Inject
    private ApplicationDays applications;

    @Inject
    private RegimeDays regimes;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    /** Of the desk: what is past and still open first, up to that many days ahead. */
    @Requires(BENEFIT_READ)
    public List<OfficeDeadline> ofDesk(int days) {
        return lines(null, days);
    }

    /** Of a person. */
    @Requires(BENEFIT_READ)
    public List<OfficeDeadline> ofPerson(long personId, int days) {
        CallTrail.person(people.get(personId).getId());
        return lines(personId, days);
    }

    private List<OfficeDeadline> lines(Long personId, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = today.plusDays(days);
        List<OfficeDeadline> changes = regimes.changing(personId, today, end);
        Set<Long> changing = changes.stream().map(OfficeDeadline::id).collect(Collectors.toSet());
        return Stream.of(
                        applications.open(personId, today, end),
                        applications.ending(personId, today, end),
                        changes,
                        // whose confirmed timeline says what follows need not be told twice
                        regimes.ending(personId, today, end).stream()
                                .filter(title -> title.isOverdue(today) || !changing.contains(title.id()))
                                .toList())
                .flatMap(List::stream)
                .sorted(BY_DAY)
                .toList();
    }
}
