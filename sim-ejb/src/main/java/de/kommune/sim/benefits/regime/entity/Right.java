package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A right to stay as the timeline reads it («Aufenthaltsstatus im Zeitstrahl»).
 *
 * @param words as the paper calls it
 * @param firstGrantedOn when such a title was granted for the first time; null where nobody asked
 * @param enteredOn when the person came to Germany; null where nobody asked
 */
public record Right(
        String kindCode,
        String words,
        ResidenceGroup group,
        Period period,
        LocalDate firstGrantedOn,
        LocalDate enteredOn)
        implements Serializable {}
