/**
 * Where the town houses people («Unterbringung»): {@code estate} holds the shelters down to the single bed, {@code placement} who
 * has which bed on which nights and on what legal basis, {@code dwelling} the little of it that counselling may see. Knows
 * people of section 50-2's side of the wall only; of cases it knows nothing.
 */
package de.kommune.sim.housing;
