/**
 * Under which law a person gets benefits, and since when («Leistungsregime»). Nothing is written down here but what happened: the timeline is derived
 * from rights to stay, dates and events by rules that are data, and section 50-2 confirms it.
 */
package de.kommune.sim.benefits.regime;
