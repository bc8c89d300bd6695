package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What was once noted of who pays and no longer holds («frühere Zahlungspflicht»); the database has kept it by itself.
 *
 * @param dropped taken away as a whole, rather than changed
 * @param reason why it was noted so, or taken away; null for none
 */
public record FormerLiability(
        PayerGroup group,
        Payer payer,
        String reference,
        Period period,
        String by,
        LocalDateTime at,
        String reason,
        boolean dropped)
        implements Serializable {}
