package de.kommune.sim.volunteering.recognition.policy;

import de.kommune.sim.volunteering.recognition.entity.EventFigure;
import de.kommune.sim.volunteering.recognition.entity.HelpFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides figures so small that somebody could be recognised in them («Geheimhaltung kleiner Zahlen»): one to four people, and their hours.
 * Where that hides a single kind of a half-year, the sum would tell it, so the smallest of the others is hidden with it. What lies between
 * all of them and those that are shown is never one to four people's alone.
 */
public final class SmallNumbers {

    private static final long LEAST = 5;

    private SmallNumbers() {}

    /** All kinds of a half-year together. */
    public static HelpFigure hide(HelpFigure total) {
        return isSmall(total.volunteers()) ? total.hidden() : total;
    }

    /** The kinds of a half-year, of which the sum is told elsewhere. */
    public static List<HelpFigure> hide(List<HelpFigure> kinds) {
        Set<Integer> hidden = new HashSet<>();
        IntStream.range(0, kinds.size())
                .filter(i -> isSmall(kinds.get(i).volunteers()))
                .forEach(hidden::add);
        if (hidden.size() == 1) {
            IntStream.range(0, kinds.size())
                    .boxed()
                    .filter(i -> !hidden.contains(i) && kinds.get(i).volunteers() > 0)
                    .min(Comparator.comparing(i -> kinds.get(i).volunteers()))
                    .ifPresent(hidden::add);
        }
        List<HelpFigure> shown = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            shown.add(hidden.contains(i) ? kinds.get(i).hidden() : kinds.get(i));
        }
        return shown;
    }

    /** Of guests no sum is told. */
    public static EventFigure hide(EventFigure events) {
        return events.guests() != null && isSmall(events.guests())
                ? new EventFigure(events.kind(), events.events(), null, true)
                : events;
    }

    private static boolean isSmall(Long people) {
        return people != null && people > 0 && people < LEAST;
    }
}
