package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.HistoryRule;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.RateFigures;
import de.kommune.sim.housing.forecast.entity.RateKind;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import java.util.List;
import java.util.Map;

/**
 * What a forecast reckons with («Annahmen der Vorausschau»): what the town has seen itself, and where it has seen too little, what is laid down. What it
 * has seen is turned into people a month for as many as live there now; low and high lie one standard deviation of such a count beside it. Plain rules: no
 * container, no database, no clock.
 *
 * @param exits who leaves
 * @param births who is born in the shelters
 * @param mix in which shapes people come
 */
public record Rates(RateFigures exits, RateFigures births, RateFigures mix) {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final Spread NOBODY = new Spread(0, 0, 0);

    /**
     * What is laid down for want of history («hinterlegte Angaben»).
     *
     * @param history when there is enough of it
     */
    public record LaidDown(Spread leaving, Spread births, ShapeMix mix, HistoryRule history) {}

    /** @param residents how many live there now */
    public static Rates of(History history, int residents, LaidDown laidDown) {
        int least = laidDown.history().least();
        return new Rates(
                rate(
                        RateKind.EXITS,
                        History.sum(history.left()),
                        history,
                        history.left(),
                        residents,
                        laidDown.leaving(),
                        least),
                rate(RateKind.BIRTHS, history.born(), history, Map.of(), residents, laidDown.births(), least),
                mix(history, laidDown.mix(), least));
    }

    private static RateFigures rate(
            RateKind kind,
            int counted,
            History history,
            Map<HouseholdShape, Integer> shapes,
            int residents,
            Spread laidDown,
            int least) {
        boolean measured = counted >= least && history.nights() > 0;
        return measured
                ? new RateFigures(
                        kind, true, counted, history.months(), aMonth(counted, history.nights(), residents), shapes)
                : new RateFigures(kind, false, counted, history.months(), laidDown, Map.of());
    }

    private static RateFigures mix(History history, ShapeMix laidDown, int least) {
        int counted = History.sum(history.came());
        return counted >= least
                ? new RateFigures(RateKind.MIX, true, counted, history.months(), NOBODY, history.came())
                : new RateFigures(RateKind.MIX, false, counted, history.months(), NOBODY, laidDown.shares());
    }

    static Spread aMonth(int counted, long nights, int residents) {
        double each = DAYS_OF_A_MONTH * residents / nights;
        double deviation = Math.sqrt(counted);
        return new Spread(
                people(Math.floor((counted - deviation) * each)),
                people(Math.rint(counted * each)),
                people(Math.ceil((counted + deviation) * each)));
    }

    private static int people(double expected) {
        return (int) Math.min(Math.max(expected, 0), Spread.MOST);
    }

    public List<RateFigures> all() {
        return List.of(exits, births, mix);
    }

    /** What is expected at that time, given the arrivals that are laid down for it. */
    public Expected during(Period period, Spread arrivals) {
        return new Expected(
                period, arrivals, exits.aMonth(), exits.measured(), births.aMonth(), mix.shapes(), exits.shapes());
    }
}
