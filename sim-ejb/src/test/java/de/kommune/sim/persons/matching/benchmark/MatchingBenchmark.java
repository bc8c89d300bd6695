package de.kommune.sim.persons.matching.benchmark;

import de.kommune.sim.persons.matching.benchmark.Febrl.Fields;
import de.kommune.sim.persons.matching.benchmark.Linkage.Entry;
import de.kommune.sim.persons.matching.boundary.RegisterBenchmark;
import de.kommune.sim.persons.matching.policy.MatchWeights;
import de.kommune.sim.persons.matching.policy.RecordComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Measures the duplicate search: single names, public linkage sets, the contractor's lists, time in a register. See docs/benchmark.md. */
public final class MatchingBenchmark {

    private static final BiPredicate<Entry, Entry> ANY = (left, right) -> true;
    private static final BiPredicate<Entry, Entry> ACROSS =
            (left, right) -> !left.source().equals(right.source());

    private MatchingBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(System.getProperty("sim.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException(
                    "There is no directory " + data.toAbsolutePath().normalize()
                            + "; give the one with the benchmark data by -Dsim.data=<directory>.");
        }
        System.out.println(Table.head("single names", "pairs", "recall", "false per 1,000"));
        NamesBenchmark.measureList(data.resolve("names/arabic-spellings.csv"));
        RecordComparison comparison = new RecordComparison(MatchWeights.standard());
        System.out.println(Linkage.head());
        Path febrl = data.resolve("febrl");
        for (Fields fields : Fields.values()) {
            String which = fields.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (int set : new int[] {1, 2}) {
                List<Entry> entries = Febrl.read(fields, febrl.resolve("dataset" + set + ".csv"));
                report("FEBRL " + set + ", " + which, entries, comparison, ANY);
            }
            report(
                    "FEBRL 4, " + which,
                    Febrl.read(fields, febrl.resolve("dataset4a.csv"), febrl.resolve("dataset4b.csv")),
                    comparison,
                    ACROSS);
        }
        List<Entry> ehc = EhcLists.read(data.resolve("ehc"));
        report("EHC, all rows", ehc, comparison, ANY);
        report("EHC, across both lists", ehc, comparison, ACROSS);
        RegisterBenchmark.main(args);
    }

    private static void report(
            String title, List<Entry> entries, RecordComparison comparison, BiPredicate<Entry, Entry> compared) {
        System.out.println(new Linkage(entries, comparison, compared).row(title));
    }
}
