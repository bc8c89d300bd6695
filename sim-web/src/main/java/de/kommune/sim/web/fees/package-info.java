/** Pages of the fees for living in the shelters («Gebühren»): months, a person's account, notices, open items, statutes. */
package de.kommune.sim.web.fees;
