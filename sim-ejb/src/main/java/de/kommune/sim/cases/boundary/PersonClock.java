package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.persons.entity.Relation;
import java.io.Serializable;

/**
 * Somebody of the household and the clock («Uhr im Haushalt»).
 *
 * @param relation what the person is in the household
 * @param simCase the case that is not over, else the latest; null without one
 * @param cover what kind of contact its counselling time allows today; null without a case
 */
public record PersonClock(long personId, String personName, Relation relation, CaseRow simCase, Cover cover)
        implements Serializable {}
