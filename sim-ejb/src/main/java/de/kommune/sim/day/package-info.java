/**
 * The start page of the counselling side («Mein Tag»): what is on today and what waits, each with a word why it is there.
 * Uses whatever the team works with; nobody uses it.
 */
package de.kommune.sim.day;
