package de.kommune.sim.housing.law.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.law.entity.LawFacts;
import de.kommune.sim.housing.law.entity.LawKind;
import java.io.Serializable;

/**
 * A legal fact in one version («Fassung einer Rechtsgrundlage»).
 *
 * @param about the legal basis, the urgency or the code that it is about; null for remedies and for bans
 */
public record LawLine(
        LawKind kind, long id, int version, Serializable about, LawFacts facts, Period valid, String notedBy)
        implements Serializable {}
