package de.kommune.sim.partners.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an agreement says of itself («Angaben zur Vereinbarung»).
 *
 * @param reference under which the paper is filed; null where it has none
 * @param endsOn its last day; null where it goes on until somebody cancels it
 * @param reviewOn when somebody has to look at it anew; null for never
 */
public record AgreementFacts(
        AgreementKind kind, String reference, LocalDate concludedOn, LocalDate endsOn, LocalDate reviewOn)
        implements Serializable {}
