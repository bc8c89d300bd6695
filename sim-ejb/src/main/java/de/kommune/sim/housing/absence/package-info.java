/** Who is away for long («Abwesenheit»): since when beds are kept for people who are not there, and from when on somebody has to ask. */
package de.kommune.sim.housing.absence;
