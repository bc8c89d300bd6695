/** What the start page says about the day; the page itself is {@code IndexPage}. */
package de.kommune.sim.web.day;
