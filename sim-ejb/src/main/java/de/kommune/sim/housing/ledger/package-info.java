/**
 * On what each night in a shelter rests, and in which report it counts («Rechtsgrundlagen-Nachweis je Person und Nacht»). Nothing is written down here: it
 * is read from placements, rights to stay, assignments and households, by rules that are data.
 */
package de.kommune.sim.housing.ledger;
