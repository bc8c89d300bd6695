package de.kommune.sim.housing.ledger.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reason with its values («Begründung»).
 *
 * @param title the right to stay of that night, in words; null for none
 * @param since since when the person belongs to that group of people; null for none
 * @param firstGrant when such a title was granted for the first time; null for unknown
 * @param until the last day that counts; null for no limit
 * @param anchor from when on the limit runs; null for no limit
 * @param family whether it is the head of the household of a child who decides
 * @param source where the rule comes from; null without a rule
 */
public record Why(
        LedgerReason reason,
        String title,
        LocalDate since,
        LocalDate firstGrant,
        LocalDate until,
        LimitAnchor anchor,
        boolean family,
        String source)
        implements Serializable {}
