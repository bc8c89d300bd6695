/**
 * Notes about a case («Notizen»): what a counsellor writes down, who may read it, and the emergency opening by the team
 * lead. The texts are sealed (§ 203 StGB), so the database tells nobody what they say.
 */
package de.kommune.sim.cases.notes;
