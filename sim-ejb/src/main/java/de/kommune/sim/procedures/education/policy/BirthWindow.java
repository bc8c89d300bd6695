package de.kommune.sim.procedures.education.policy;

import java.time.LocalDate;

/** Who was born on one of these days has a duty or a claim («Fenster der Geburtstage»), from the first to the last. */
public record BirthWindow(LocalDate first, LocalDate last) {

    /** Whether somebody can have been born on one of the days. */
    public boolean touches(BirthSpan span) {
        return !span.first().isAfter(last) && !span.last().isBefore(first);
    }
}
