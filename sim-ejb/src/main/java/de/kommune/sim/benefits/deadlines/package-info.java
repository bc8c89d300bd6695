/**
 * The days that section 50-2 must not miss («Fristen der Abteilung 50-2»), from its own applications, decisions and regimes. It knows no case and no
 * deadline of counselling, as the calendar of counselling knows none of these.
 */
package de.kommune.sim.benefits.deadlines;
