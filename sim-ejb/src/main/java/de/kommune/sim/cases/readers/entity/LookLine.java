package de.kommune.sim.cases.readers.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The looks of one day by one function for one purpose, in plain language («Zeile des Auskunftsblatts»): what a client may know.
 *
 * @param times how often
 */
public record LookLine(LocalDate day, String function, String deed, String purpose, long times)
        implements Serializable {

    public LookLine times(long now) {
        return new LookLine(day, function, deed, purpose, now);
    }
}
