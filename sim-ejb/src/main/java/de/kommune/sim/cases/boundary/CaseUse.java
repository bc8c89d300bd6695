package de.kommune.sim.cases.boundary;

import java.util.Collection;
import java.util.Set;

/**
 * Who keeps records about cases («Nutzung von Fällen»). Cases know none of the features that stand on them; each of these
 * answers here, so that a case is not removed under its records.
 */
public interface CaseUse {

    /** Those of the cases about which the feature keeps anything. */
    Set<Long> inUse(Collection<Long> caseIds);
}
