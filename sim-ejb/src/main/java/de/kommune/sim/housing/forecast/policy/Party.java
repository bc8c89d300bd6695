package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.HouseholdShape;

/** A household that is to come («ankommender Haushalt in der Vorausschau»), with those of it who have no bed yet. */
record Party(HouseholdShape shape, int persons) {}
