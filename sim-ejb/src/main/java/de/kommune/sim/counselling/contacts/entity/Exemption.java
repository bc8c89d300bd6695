package de.kommune.sim.counselling.contacts.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Leave to go on counselling after the five years («Ausnahme»), as far as a talk needs to know of it.
 *
 * @param until the last day on which it holds
 * @param talksLeft how many talks it still allows; null where their number is not limited
 */
public record Exemption(LocalDate until, Integer talksLeft) implements Serializable {

    public Exemption {
        Objects.requireNonNull(until, "until");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until) && (talksLeft == null || talksLeft > 0);
    }
}
