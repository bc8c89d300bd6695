/**
 * Talks with clients («Beratungskontakte»): recorded in half a minute, once for all of a household who took part, read by
 * the team and by nobody else. What was said lies under seal (§ 203 StGB).
 */
package de.kommune.sim.counselling.contacts;
