/**
 * What the town does for integration («Integrationsmaßnahmen»), a voluntary task: measures with clients who take part by consent, and meetings and
 * trainings. Counselling keeps it; section 50-2 and the volunteers' coordination know nothing of who takes part.
 */
package de.kommune.sim.measures;
