/**
 * What is asked of volunteers, and who fits («Anfragen und Zuordnung»). Knows the need and no case: for whom it is asked stands with counselling,
 * and a client's first name lies here only for as long as a consent says so.
 */
package de.kommune.sim.volunteering.requests;
