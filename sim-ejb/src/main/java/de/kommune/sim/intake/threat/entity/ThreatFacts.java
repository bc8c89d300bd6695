package de.kommune.sim.intake.threat.entity;

import java.io.Serializable;

/**
 * What is written down about a threat («Angaben zur Bedrohung»).
 *
 * @param counterpart the landlord, or the utility
 * @param court null where none has it yet
 * @param fileNo the court's or the counterpart's reference
 */
public record ThreatFacts(String counterpart, String court, String fileNo) implements Serializable {

    public ThreatFacts {
        counterpart = blankToNull(counterpart);
        court = blankToNull(court);
        fileNo = blankToNull(fileNo);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
