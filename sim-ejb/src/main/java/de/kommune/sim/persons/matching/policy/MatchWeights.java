package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.Reason;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each agreement tells («Gewichte» after Fellegi and Sunter): m is how often two records of one person agree
 * so, u how often two records of two people do. Data, with their source in the file.
 */
public final class MatchWeights {

    private static final double BITS = Math.log(2);

    private final Map<Field, Map<Reason, Double>> weights = new EnumMap<>(Field.class);
    private final Map<String, Double> settings = new HashMap<>();
    private final double prior;

    /** The weights that the town works with. */
    public static MatchWeights standard() {
        return new MatchWeights(Resources.lines("match-weights.tsv"));
    }

    /** Lines of {@code FIELD REASON m u}, and of {@code setting value}. */
    public MatchWeights(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.trim().split("\\s+");
            if (cells.length == 2) {
                settings.put(cells[0], Double.valueOf(cells[1]));
            } else {
                double m = Double.parseDouble(cells[2]);
                double u = Double.parseDouble(cells[3]);
                weights.computeIfAbsent(Field.valueOf(cells[0]), fresh -> new EnumMap<>(Reason.class))
                        .put(Reason.valueOf(cells[1]), Math.log(m / u) / BITS);
            }
        }
        prior = setting("prior");
    }

    /** Evidence in bits; nothing for what the table does not know, as for an unknown value. */
    double of(Field field, Reason reason) {
        return weights.getOrDefault(field, Map.of()).getOrDefault(reason, 0.0);
    }

    double setting(String name) {
        Double value = settings.get(name);
        if (value == null) {
            throw new IllegalStateException("no setting " + name + " in the weights");
        }
        return value;
    }

    /** The probability for a sum of evidence, with the prior of a pair that shares a blocking key. */
    double probability(double weight) {
        return 1 / (1 + Math.exp(-(weight + prior) * BITS));
    }
}
