package de.kommune.sim.persons.boundary;

import java.util.Collection;
import java.util.Set;

/**
 * Who keeps records about people besides their cases («Nutzung von Personen»). Persons know none of the features that stand on
 * them; each of these answers here, so that a person is not removed under its records.
 */
public interface PersonUse {

    /** Those of the people about whom the feature keeps anything. */
    Set<Long> inUse(Collection<Long> personIds);
}
