/** The pages of the cooperation between counselling and section 50-2. */
package de.kommune.sim.web.cooperation;
