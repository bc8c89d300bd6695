/**
 * Volunteers and what they do («Ehrenamt»). The team lead and the volunteers' coordination keep it; nobody else of counselling, nobody
 * of section 50-2 and no other department has any right on its tables.
 */
package de.kommune.sim.volunteering;
