/**
 * The cooperation of counselling and section 50-2 («Zusammenarbeit»): structured messages from one side of the wall to
 * the other, each on a ground that allows it. Neither side reads the other's records; what one may know stands in the
 * message. Knows nothing of cases.
 */
package de.kommune.sim.cooperation;
