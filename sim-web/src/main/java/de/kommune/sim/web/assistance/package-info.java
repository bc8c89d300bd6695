/** Pages on which counselling asks volunteers for help («Anfragen an das Ehrenamt»). */
package de.kommune.sim.web.assistance;
