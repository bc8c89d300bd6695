/**
 * Applications for benefits that counselling prepares with clients («vorbereitete Leistungsanträge»). The client hands one in, on a consent; from
 * then on section 50-2 has a paper of its own, and counselling learns how far that is only while the client agrees to it.
 */
package de.kommune.sim.claims;
