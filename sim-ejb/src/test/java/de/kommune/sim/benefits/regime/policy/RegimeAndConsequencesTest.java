package de.kommune.sim.benefits.regime.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.Happening;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.entity.Right;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What both sides read of a kind of paper («residence_consequence») and what 50-2's rules make of it say the same. */
class RegimeAndConsequencesTest {

    private final RegimeTimeline timeline = new RegimeTimeline(ShippedRules.rules());

    @Test
    void bothListsSayTheSameOfEachKindAndDay() {
        Map<String, ResidenceGroup> groups = new HashMap<>();
        ShippedRules.rows("residence_kind").forEach(cells -> groups.put(cells[2], ResidenceGroup.valueOf(cells[4])));
        List<String> differences = new ArrayList<>();
        long compared = ShippedRules.rows("residence_consequence")
                .filter(cells -> cells[3].equals("BENEFITS"))
                .peek(cells -> days(cells).forEach(day -> {
                    String said = said(cells, groups.get(cells[2]), day);
                    if (!said.equals(cells[4])) {
                        differences.add(cells[2] + " on " + day + ": " + cells[4] + ", but " + said);
                    }
                }))
                .count();
        assertTrue(compared >= 35, "only " + compared);
        assertEquals(List.of(), differences);
    }

    /** The first and the last day on which the row holds. */
    private static Stream<LocalDate> days(String[] cells) {
        LocalDate to = LocalDate.parse(cells[11]);
        return Stream.of(
                LocalDate.parse(cells[10]), to.equals(Period.OPEN_END) ? LocalDate.of(2030, 1, 1) : to.minusDays(1));
    }

    private String said(String[] cells, ResidenceGroup group, LocalDate day) {
        LocalDate first = LocalDate.parse(cells[5]);
        LocalDate grant = first.getYear() < 2000 ? LocalDate.of(2022, 3, 1) : first;
        Right right = new Right(cells[2], cells[2], group, Period.since(day), grant, null);
        Happening granted = new Happening(RegimeEvent.SGB_GRANTED, Period.since(LocalDate.of(2026, 1, 1)));
        boolean transition = cells[4].equals("TRANSITION");
        RegimeFile file = new RegimeFile(List.of(right), transition ? List.of(granted) : List.of(), null, List.of());
        RegimeSpan span = timeline.of(file).stream()
                .filter(one -> one.period().contains(day))
                .findFirst()
                .orElseThrow();
        if (cells[4].equals("ASK")) {
            return span.isUnsettled() ? "ASK" : "settled " + span.regime();
        }
        if (span.regime().isAsylblg()) {
            return "ASYLBLG";
        }
        return span.regime() == BenefitRegime.SGB2
                ? (transition && span.isUnsettled() ? "TRANSITION" : "SGB")
                : span.regime().name();
    }
}
