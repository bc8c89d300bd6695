/** Handing a client over to the general social service, with a package that it accepts or returns («Übergabe an den ASD»). */
package de.kommune.sim.handover;
