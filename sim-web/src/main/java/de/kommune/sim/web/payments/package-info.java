/** What goes to the town's benefits program and what comes back («Zahlungen»). */
package de.kommune.sim.web.payments;
