package de.kommune.sim.housing.inventory.boundary;

import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How many things of a kind a house has («Bestand»).
 *
 * @param out handed to somebody
 * @param broken of all
 */
public record ItemCount(ItemKind kind, long all, long out, long broken) implements Serializable {

    /** Kind by kind, those of which there are some. */
    public static List<ItemCount> of(List<ItemLine> lines) {
        return Arrays.stream(ItemKind.values())
                .map(kind -> of(
                        kind, lines.stream().filter(line -> line.kind() == kind).toList()))
                .filter(count -> count.all() > 0)
                .toList();
    }

    private static ItemCount of(ItemKind kind, List<ItemLine> lines) {
        return new ItemCount(
                kind,
                lines.size(),
                lines.stream().filter(ItemLine::isOut).count(),
                lines.stream()
                        .filter(line -> line.condition() == ItemCondition.BROKEN)
                        .count());
    }

    /** In the house, with nobody. */
    public long getInHouse() {
        return all - out;
    }
}
