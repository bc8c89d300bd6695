/**
 * Threatened homelessness («drohende Wohnungslosigkeit»): what threatens a client's home, the dates that a landlord or a
 * court has set, and the deadlines that the law ties to them. A sub-feature of intake: {@code entity} says which
 * rules and dates there are, {@code common.deadline} reckons the days.
 */
package de.kommune.sim.intake.threat;
