/**
 * What living in the town's shelters costs («Benutzungsgebühren»): the statute's versions with their tariffs, who pays for whom, what each
 * month comes to and why, the notices, and what of them is still open. Builds on {@code placement}; of cases it knows nothing.
 */
package de.kommune.sim.housing.fees;
