/** What people decide about staged rows («Prüfung»): which pairs are one person, which remarks may stay, which rows do not. */
package de.kommune.sim.takeover.review;
