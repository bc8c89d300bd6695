package de.kommune.sim.takeover.intake.policy;

import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contractor's two lists and the truth about them. */
public final class EhcLists {

    public static final String OLDER = "fallakten-bis-2019.csv";
    public static final String NEWER = "fallakten-2021.xlsx";

    private EhcLists() {}

    public static Path path(String name) {
        URL url = EhcLists.class.getResource("/ehc/" + name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TakeoverFileReader open(String name) {
        return TakeoverFileReader.open(path(name), name, ReadLimits.standard());
    }

    public static List<RawRow> rows(String name) {
        List<RawRow> rows = new ArrayList<>();
        try (TakeoverFileReader reader = open(name)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** One line of the truth. */
    public record Truth(Map<String, String> values) {

        public String get(String column) {
            return values.get(column);
        }

        public boolean hasTrap(String trap) {
            return List.of(values.get("traps").split(" ")).contains(trap);
        }
    }

    /** The truth of one file by running number. */
    public static Map<String, Truth> truth(String file) {
        Map<String, Truth> truth = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(path("truth.csv"));
            String[] names = lines.get(0).split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    values.put(names[i], cells[i]);
                }
                if (values.get("file").equals(file)) {
                    truth.put(values.get("row_no"), new Truth(values));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return truth;
    }
}
