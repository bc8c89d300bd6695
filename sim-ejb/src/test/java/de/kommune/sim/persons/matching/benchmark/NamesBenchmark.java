package de.kommune.sim.persons.matching.benchmark;

import de.kommune.sim.persons.matching.policy.SameName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Measures the comparison of single names on a list of spellings. Argument: a CSV file with the columns {@code group}
 * and {@code spelling}; different spellings of one group are one name, spellings of two groups are two.
 */
public final class NamesBenchmark {

    private static final int RANDOM_PAIRS = 400_000;

    private record Name(String group, String spelling) {}

    private NamesBenchmark() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Table.head("single names", "pairs", "recall", "false per 1,000"));
        for (String file : args) {
            measure(Path.of(file).getFileName().toString(), Files.readAllLines(Path.of(file), StandardCharsets.UTF_8));
        }
    }

    /** All groups, then apart those that the training saw and those that it did not. */
    static void measureList(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        measure("names, all groups", lines);
        measure("names, even groups (trained on)", of(lines, group -> group % 2 == 0));
        measure("names, odd groups (held out)", of(lines, group -> group % 2 == 1));
        try (InputStream own = NamesBenchmark.class.getResourceAsStream("names-of-the-world.csv")) {
            measure(
                    "names of the world (own, held out)",
                    new String(own.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    private static List<String> of(List<String> lines, IntPredicate wanted) {
        return lines.stream()
                .filter(line -> line.matches("\\d+,.*"))
                .filter(line -> wanted.test(Integer.parseInt(line.substring(0, line.indexOf(',')))))
                .toList();
    }

    private static void measure(String title, List<String> lines) {
        List<Name> names = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(",", 2);
            if (cells.length == 2 && !cells[0].equals("group") && !cells[1].isBlank()) {
                names.add(new Name(cells[0], cells[1].strip()));
            }
        }
        int pairs = 0;
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (names.get(i).group().equals(names.get(j).group())
                        && !names.get(i).spelling().equals(names.get(j).spelling())) {
                    boolean same = same(names.get(i), names.get(j));
                    pairs++;
                    found += same ? 1 : 0;
                }
            }
        }
        System.out.println(Table.row(
                title, pairs, String.format(Locale.ROOT, "%.3f", found / (double) pairs), falsePerThousand(names)));
    }

    private static String falsePerThousand(List<Name> names) {
        Random random = new Random(42);
        int different = 0;
        int wrong = 0;
        Set<Long> drawn = new HashSet<>();
        for (int draw = 0; draw < RANDOM_PAIRS; draw++) {
            int i = random.nextInt(names.size());
            int j = random.nextInt(names.size());
            boolean fresh = drawn.add((long) Math.min(i, j) << 32 | Math.max(i, j));
            if (fresh && !names.get(i).group().equals(names.get(j).group())) {
                different++;
                boolean same = same(names.get(i), names.get(j));
                wrong += same ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "%.2f", 1000.0 * wrong / different);
    }

    private static boolean same(Name left, Name right) {
        return SameName.compare(left.spelling(), right.spelling()).same();
    }
}
