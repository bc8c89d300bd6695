package de.kommune.sim.housing.fees.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a month costs a person under the same conditions («Gebührensatz im Einzelfall»).
 *
 * @param room its name within the facility; null where it does not matter
 * @param rate euros a month: for a square metre, for a person, or flat
 * @param area square metres of the room; 0 where they do not matter
 * @param sharers how many live in the room; 1 where it does not matter
 * @param statute its name
 */
public record FeePrice(
        String facility,
        String room,
        TariffBasis basis,
        BigDecimal rate,
        BigDecimal area,
        int sharers,
        String statute,
        PayerGroup group,
        Payer payer)
        implements Serializable {}
