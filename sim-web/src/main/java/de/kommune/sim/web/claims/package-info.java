/** The pages of counselling on applications for benefits that are prepared with clients («Leistungsantrag»). */
package de.kommune.sim.web.claims;
