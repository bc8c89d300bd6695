package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;

/** Where somebody lived for some nights, and on what basis («Aufenthalt in einer Unterkunft»). */
public record Stay(Period nights, String facility, LegalBasis basis) {}
