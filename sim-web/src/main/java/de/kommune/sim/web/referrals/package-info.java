/** Pages of referrals to partners («Vermittlungen»): from a case, and the open ones of the counsellor and the team. */
package de.kommune.sim.web.referrals;
