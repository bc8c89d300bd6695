package de.kommune.sim.it;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of an answer tells a clerk of 50-2 that counselling has a record: a number of the other side against one
 * that nobody has, and, as the measure of noise, two numbers that nobody has. Not a test: docs/benchmark.md says how to run it.
 */
class ForeignRecordBenchmark extends InServer {

    private static final int ROUNDS = 101;
    private static final int TIMES = 20;
    private static final long NOBODY = 987_654_321_987L;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @Deployment
    static WebArchive archive() {
        return archive(ForeignRecordBenchmark.class);
    }

    @Test
    void theOtherSidesRecordBesideNone() throws Exception {
        long person = as(
                        "beratung1",
                        () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Bench", "Mark", DAY),
                                PersonFacts.of(Sex.UNKNOWN, BirthDate.ofYear(1990)))))
                .getId();
        long household = as("beratung1", () -> households.open(person, DAY)).getId();
        List<Callable<?>> works = List.of(
                () -> persons.get(NOBODY),
                () -> persons.get(NOBODY + 1),
                () -> persons.get(person),
                () -> households.get(NOBODY),
                () -> households.get(NOBODY + 1),
                () -> households.get(household));
        as("leistung1", () -> medians(works)); // warms up
        double[] medians = as("leistung1", () -> medians(works));
        print("Persons.get", medians, 0);
        print("Households.get", medians, 3);
    }

    private static void print(String what, double[] medians, int first) {
        System.out.printf(
                Locale.ROOT,
                "%s as leistung1: nobody's number %.3f ms, another that nobody has %.3f ms (ratio %.3f), a number of the"
                        + " other side %.3f ms (ratio %.3f)%n",
                what,
                medians[first],
                medians[first + 1],
                medians[first + 1] / medians[first],
                medians[first + 2],
                medians[first + 2] / medians[first]);
    }

    /** The works take turns, so that what else the machine does slows all of them alike. */
    private static double[] medians(List<Callable<?>> works) throws Exception {
        double[][] times = new double[works.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int work = 0; work < works.size(); work++) {
                times[work][round] = milliseconds(works.get(work));
            }
        }
        return Arrays.stream(times)
                .mapToDouble(all ->
                        Arrays.stream(all).sorted().skip(ROUNDS / 2).findFirst().orElseThrow())
                .toArray();
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            try {
                work.call();
                throw new AssertionError("found");
            } catch (NotFoundException asItShouldBe) {
                // that is what is measured
            }
        }
        return (System.nanoTime() - begin) / 1e6 / TIMES;
    }
}
