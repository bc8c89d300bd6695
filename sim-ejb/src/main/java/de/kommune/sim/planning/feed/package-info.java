/**
 * The calendar on somebody's own telephone («Kalender-Abo»): a private link, readable without signing in and therefore
 * without names, revocable at any time.
 */
package de.kommune.sim.planning.feed;
