/** Families of clients who are to come («Familiennachzug»). */
package de.kommune.sim.web.reunion;
