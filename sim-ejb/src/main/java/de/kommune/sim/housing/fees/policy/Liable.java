package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;

/** Who pays for a person for a time, and by which tariff («Zahlungspflicht»). */
public record Liable(PayerGroup group, Payer payer, Period period) {}
