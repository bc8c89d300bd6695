/** What happens when something does not work: a sentence where there is one, else a number to quote. */
package de.kommune.sim.web.trouble;
