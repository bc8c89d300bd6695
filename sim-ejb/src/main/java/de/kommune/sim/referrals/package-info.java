/**
 * Referrals of clients to partners («Vermittlungen»): prepared, sent on a consent, answered, and what became of it. Counselling's alone:
 * neither section 50-2 nor the volunteers' coordination learns that somebody was referred.
 */
package de.kommune.sim.referrals;
