package de.kommune.sim.volunteering.recognition.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_FIGURES_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.recognition.entity.EventFigure;
import de.kommune.sim.volunteering.recognition.entity.HalfYear;
import de.kommune.sim.volunteering.recognition.entity.HelpFigure;
import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import de.kommune.sim.volunteering.recognition.policy.SmallNumbers;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures of volunteering by half-year («Zahlen zum Ehrenamt»), from views that have nobody's number. The committee gets none too small. */
@Stateless
@Guarded
public class VolunteeringFigures {

    @PersistenceContext
    private EntityManager em;

    /** As they are, for whoever knows the volunteers anyway; the latest first. */
    @Requires(value = VOLUNTEER_READ, deed = Deed.READ)
    public List<HalfYearFigures> all() {
        return read();
    }

    /** For the committee: nobody can be recognised in them. */
    @Requires(value = VOLUNTEER_FIGURES_READ, deed = Deed.READ)
    public List<HalfYearFigures> report() {
        return read().stream()
                .map(one -> new HalfYearFigures(
                        one.half(),
                        SmallNumbers.hide(one.total()),
                        SmallNumbers.hide(one.kinds()),
                        one.events().stream().map(SmallNumbers::hide).toList()))
                .toList();
    }

    private List<HalfYearFigures> read() {
        Map<HalfYear, List<HelpFigure>> kinds = byHalf(
                "select in_year, in_half, volunteers, minutes, kind from volunteering_kind_figure order by kind",
                row -> new HelpFigure(HelpKind.valueOf(row[4].toString()), number(row[2]), number(row[3])));
        Map<HalfYear, List<HelpFigure>> totals = byHalf(
                "select in_year, in_half, volunteers, minutes from volunteering_figure",
                row -> new HelpFigure(null, number(row[2]), number(row[3])));
        Map<HalfYear, List<EventFigure>> events = byHalf(
                "select in_year, in_half, events, guests, kind from event_figure order by kind",
                row -> new EventFigure(
                        EventKind.valueOf(row[4].toString()),
                        number(row[2]),
                        row[3] == null ? null : number(row[3]),
                        false));
        TreeSet<HalfYear> halves = new TreeSet<>(Comparator.reverseOrder());
        halves.addAll(totals.keySet());
        halves.addAll(events.keySet());
        return halves.stream()
                .map(half -> new HalfYearFigures(
                        half,
                        totals.getOrDefault(half, List.of(new HelpFigure(null, 0L, 0L)))
                                .get(0),
                        kinds.getOrDefault(half, List.of()),
                        events.getOrDefault(half, List.of())))
                .toList();
    }

    private <T> Map<HalfYear, List<T>> byHalf(String question, Function<Object[], T> figure) {
        return Stream.of(em.createNativeQuery(question).getResultList().toArray())
                .map(Object[].class::cast)
                .collect(groupingBy(
                        row -> new HalfYear((int) number(row[0]), (int) number(row[1])),
                        TreeMap::new,
                        mapping(figure, toList())));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
