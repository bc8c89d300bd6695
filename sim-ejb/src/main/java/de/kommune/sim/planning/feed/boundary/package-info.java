/** {@code CalendarLinks} gives and takes back the links; {@code CalendarFeed} answers who comes with one. */
package de.kommune.sim.planning.feed.boundary;
