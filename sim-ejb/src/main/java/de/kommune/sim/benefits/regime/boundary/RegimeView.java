package de.kommune.sim.benefits.regime.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's timeline with all it rests on («Leistungsregime der Person»).
 *
 * @param lines from the first on, without gaps or overlaps
 * @param facts the latest first, with those that were taken back
 * @param confirmation null before the first
 * @param fingerprint of what the page shows, so that nothing else is confirmed
 */
public record RegimeView(
        long personId,
        String person,
        List<RegimeLine> lines,
        List<FactLine> facts,
        ConfirmationView confirmation,
        String fingerprint)
        implements Serializable {

    public RegimeView {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /** The line of that day; empty before anything is known. */
    public Optional<RegimeLine> on(LocalDate day) {
        return lines.stream().filter(line -> line.period().contains(day)).findFirst();
    }

    /** Whether somebody stands by what is shown. */
    public boolean isConfirmed() {
        return confirmation != null && confirmation.current();
    }
}
