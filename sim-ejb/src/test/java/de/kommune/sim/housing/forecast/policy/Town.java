package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A small town to make forecasts for; a bed has the number of its room times a hundred, and one more each. */
final class Town {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Spread NOBODY = new Spread(0, 0, 0);
    static final ShapeMix MEN = new ShapeMix(100, 0, 0, 0, 0);

    final List<ForecastHouse> houses = new ArrayList<>();
    final List<ForecastRoom> rooms = new ArrayList<>();
    final List<KnownClosure> closures = new ArrayList<>();
    final List<KnownStay> stays = new ArrayList<>();
    final List<Announced> announced = new ArrayList<>();
    final List<Expected> expected = new ArrayList<>();
    private long persons = 1000;

    Town() {
        house(1, null);
    }

    Town house(long id, Integer most) {
        houses.add(new ForecastHouse(id, Period.since(TODAY.minusYears(1)), most));
        return this;
    }

    Town room(long id, int beds) {
        return room(id, beds, SexRule.ANYBODY);
    }

    Town room(long id, int beds, SexRule rule) {
        return room(new ForecastRoom(id, -id, 1, null, rule, false, true, beds(id, beds)));
    }

    Town room(ForecastRoom room) {
        rooms.add(room);
        return this;
    }

    static List<Long> beds(long room, int beds) {
        return LongStream.rangeClosed(1, beds)
                .map(bed -> room * 100 + bed)
                .boxed()
                .toList();
    }

    Town lives(long bed, Sex sex) {
        return lives(bed, sex, -persons, Period.OPEN_END);
    }

    /** @param until the first night that the bed is free again */
    Town lives(long bed, Sex sex, long household, LocalDate until) {
        stays.add(new KnownStay(bed, persons++, household, sex, false, Period.between(TODAY.minusDays(9), until)));
        return this;
    }

    Town comes(long assignment, LocalDate planned, Sex... household) {
        for (Sex sex : household) {
            announced.add(new Announced(assignment, persons++, sex, planned));
        }
        return this;
    }

    Town expects(Spread arrivals, Spread leaving, ShapeMix mix) {
        expected.add(new Expected(Period.since(TODAY.minusYears(1)), arrivals, leaving, mix));
        return this;
    }

    ForecastBasis basis() {
        return new ForecastBasis(TODAY, houses, rooms, closures, stays, announced, expected);
    }

    List<Outlook> outlooks() {
        return ForecastPolicy.outlooks(basis());
    }

    /** @param week the first is 1 */
    Outlook outlook(int week, Course course) {
        return outlooks().get((week - 1) * Course.values().length + course.ordinal());
    }
}
